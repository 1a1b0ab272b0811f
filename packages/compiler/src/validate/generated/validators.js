// Generated from schemas/ by `npm run generate`. Change the schema, not this file.
// validators.js
var questionSet = validate53;
var schema20 = { "title": "WrittenQuestionSet", "description": "A question set as its author writes it in YAML.", "type": "object", "properties": { "iqa": { "description": "Format of the file.", "const": 1 }, "set": { "$ref": "#/$defs/Id" }, "title": { "$ref": "#/$defs/Words" }, "version": { "$ref": "#/$defs/Version" }, "status": { "$ref": "#/$defs/Status" }, "owner": { "$ref": "#/$defs/Words" }, "source": { "$ref": "#/$defs/Prose" }, "applies_from": { "$ref": "#/$defs/IsoDate" }, "applies_to": { "$ref": "#/$defs/IsoDate" }, "applies_by": { "$ref": "#/$defs/Id" }, "change": { "$ref": "#/$defs/WrittenChange" }, "languages": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/Language" } }, "activity": { "$ref": "#/$defs/Id" }, "audiences": { "$ref": "#/$defs/WrittenLabels" }, "standards": { "$ref": "#/$defs/WrittenLabels" }, "stages": { "$ref": "#/$defs/WrittenLabels" }, "judges": { "$ref": "#/$defs/WrittenLabels" }, "not_assessed": { "$ref": "#/$defs/WrittenLabels" }, "tags": { "$ref": "#/$defs/WrittenLabels" }, "uses": { "description": "Libraries, by path from this file.", "type": "array", "items": { "type": "string", "maxLength": 300 } }, "facts": { "$ref": "#/$defs/WrittenFacts" }, "scales": { "$ref": "#/$defs/WrittenScales" }, "values": { "$ref": "#/$defs/WrittenValues" }, "modules": { "type": "array", "items": { "$ref": "#/$defs/WrittenModuleUse" } }, "sections": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/WrittenSection" } }, "checks": { "$ref": "#/$defs/WrittenChecks" } }, "required": ["iqa", "set", "title", "version", "sections"], "additionalProperties": false };
var func1 = Object.prototype.hasOwnProperty;
var schema21 = { "title": "Id", "description": "Small letters, digits and underscores, starting with a letter; at most 64. Kept in stored answers, so never reused for something else.", "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 64 };
var pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (data.length > 64) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 64 }, parentSchema: schema21, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (!pattern3.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, parentSchema: schema21, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema21, data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "title": "Words", "type": "string", "minLength": 1, "maxLength": 1e3 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (data.length > 1e3) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 1e3 }, parentSchema: schema22, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, keyword: "minLength", params: { limit: 1 }, parentSchema: schema22, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema22, data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema23 = { "title": "Version", "description": "Break.Addition.Wording, three whole numbers.", "type": "string", "pattern": "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$" };
var pattern4 = new RegExp("^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$" }, parentSchema: schema23, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema23, data };
    vErrors = addError(vErrors, err1);
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema24 = { "enum": ["draft", "published", "retired"] };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "draft" || data === "published" || data === "retired")) {
    const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema24.enum }, parentSchema: schema24, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema25 = { "title": "Prose", "description": "A small Markdown: paragraphs, lists, strong, emphasis, code and links.", "type": "string", "minLength": 1, "maxLength": 8e3 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (data.length > 8e3) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 8e3 }, parentSchema: schema25, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, keyword: "minLength", params: { limit: 1 }, parentSchema: schema25, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema25, data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema26 = { "title": "IsoDate", "description": "A calendar day, YYYY-MM-DD.", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" };
var pattern5 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, parentSchema: schema26, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema26, data };
    vErrors = addError(vErrors, err1);
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema27 = { "title": "WrittenChange", "type": "object", "properties": { "date": { "$ref": "#/$defs/IsoDate" }, "type": { "enum": ["break", "addition", "wording"] }, "note": { "$ref": "#/$defs/Prose" }, "for": { "description": "A note for each audience that the change touches.", "type": "object", "additionalProperties": { "$ref": "#/$defs/Prose" } } }, "required": ["date", "type", "note"], "additionalProperties": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "date" }, parentSchema: schema27, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema27, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.note === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "note" }, parentSchema: schema27, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "date" || key0 === "type" || key0 === "note" || key0 === "for")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema27, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (!validate65(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "break" || data1 === "addition" || data1 === "wording")) {
        const err4 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema27.properties.type.enum }, parentSchema: schema27.properties.type, data: data1 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (!validate63(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      let data3 = data.for;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!validate63(data3[key1], { instancePath: instancePath + "/for/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/for", keyword: "type", params: { type: "object" }, parentSchema: schema27.properties.for, data: data3 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema27, data };
    vErrors = addError(vErrors, err6);
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema28 = { "title": "Language", "description": "Language tag, such as en or cy.", "type": "string", "pattern": "^[a-z]{2,3}$" };
var pattern6 = new RegExp("^[a-z]{2,3}$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z]{2,3}$" }, parentSchema: schema28, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema28, data };
    vErrors = addError(vErrors, err1);
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema29 = { "title": "WrittenLabels", "description": "Ids and what people read for them.", "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/Id" }, "additionalProperties": { "$ref": "#/$defs/Words" } };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, keyword: "minProperties", params: { limit: 1 }, parentSchema: schema29, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (!validate54(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema29, data };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate56(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema29, data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema30 = { "title": "WrittenFacts", "type": "object", "propertyNames": { "$ref": "#/$defs/Id" }, "additionalProperties": { "$ref": "#/$defs/WrittenFact" } };
var schema31 = { "title": "WrittenFact", "type": "object", "properties": { "label": { "$ref": "#/$defs/Words" }, "type": { "enum": ["choice", "yes_no", "many", "number", "date", "text"] }, "options": { "$ref": "#/$defs/WrittenOptions" }, "code_list": { "description": "A list of codes of a library, in place of options.", "allOf": [{ "$ref": "#/$defs/Id" }] }, "exclusive": { "$ref": "#/$defs/Id" }, "required": { "$ref": "#/$defs/YesNo" }, "from": { "enum": ["host", "assessor"] }, "correct": { "enum": ["no", "reason"] }, "unit": { "$ref": "#/$defs/Words" }, "at_least": { "type": "number" }, "at_most": { "type": "number" }, "decimals": { "type": "integer", "minimum": 0, "maximum": 6 }, "not_before": { "$ref": "#/$defs/WrittenDateLimit" }, "not_after": { "$ref": "#/$defs/WrittenDateLimit" }, "format": { "$ref": "#/$defs/Id" }, "pattern": { "type": "string", "maxLength": 200 } }, "required": ["label", "type"], "additionalProperties": false };
var schema32 = { "title": "WrittenOptions", "description": "Options by id, in order; for a scale the best first.", "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/Id" }, "additionalProperties": { "type": ["string", "object"], "allOf": [{ "if": { "type": "string" }, "then": { "$ref": "#/$defs/Words" } }, { "if": { "type": "object" }, "then": { "title": "WrittenOption", "type": "object", "properties": { "label": { "$ref": "#/$defs/Words" }, "guidance": { "$ref": "#/$defs/Words" }, "retired": { "$ref": "#/$defs/YesNo" } }, "required": ["label"], "additionalProperties": false } }] } };
var schema33 = { "title": "YesNo", "enum": ["yes", "no"] };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "yes" || data === "no")) {
    const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema33.enum }, parentSchema: schema33, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, keyword: "minProperties", params: { limit: 1 }, parentSchema: schema32, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (!validate54(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema32, data };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema32.additionalProperties.type }, parentSchema: schema32.additionalProperties, data: data0 };
        vErrors = addError(vErrors, err2);
        errors++;
      }
      const _errs6 = errors;
      let valid3 = true;
      const _errs7 = errors;
      if (typeof data0 !== "string") {
        const err3 = {};
        vErrors = addError(vErrors, err3);
        errors++;
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if (vErrors !== null) {
        if (_errs6) {
          vErrors.length = Math.min(vErrors.length, _errs6);
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs9 = errors;
        if (!validate56(data0, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate56.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs9 === errors;
        valid3 = _valid0;
      }
      if (!valid3) {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema32.additionalProperties.allOf[0], data: data0 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
      const _errs11 = errors;
      let valid4 = true;
      const _errs12 = errors;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err5 = {};
        vErrors = addError(vErrors, err5);
        errors++;
      }
      var _valid1 = _errs12 === errors;
      errors = _errs11;
      if (vErrors !== null) {
        if (_errs11) {
          vErrors.length = Math.min(vErrors.length, _errs11);
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs14 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.label === void 0) {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "label" }, parentSchema: schema32.additionalProperties.allOf[1].then, data: data0 };
            vErrors = addError(vErrors, err6);
            errors++;
          }
          for (const key2 in data0) {
            if (!(key2 === "label" || key2 === "guidance" || key2 === "retired")) {
              const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema32.additionalProperties.allOf[1].then, data: data0 };
              vErrors = addError(vErrors, err7);
              errors++;
            }
          }
          if (data0.label !== void 0) {
            if (!validate56(data0.label, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", parentData: data0, parentDataProperty: "label", rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate56.errors);
              errors = vErrors.length;
            }
          }
          if (data0.guidance !== void 0) {
            if (!validate56(data0.guidance, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/guidance", parentData: data0, parentDataProperty: "guidance", rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate56.errors);
              errors = vErrors.length;
            }
          }
          if (data0.retired !== void 0) {
            if (!validate95(data0.retired, { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/retired", parentData: data0, parentDataProperty: "retired", rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate95.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: schema32.additionalProperties.allOf[1].then, data: data0 };
          vErrors = addError(vErrors, err8);
          errors++;
        }
        var _valid1 = _errs14 === errors;
        valid4 = _valid1;
      }
      if (!valid4) {
        const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema32.additionalProperties.allOf[1], data: data0 };
        vErrors = addError(vErrors, err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema32, data };
    vErrors = addError(vErrors, err10);
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "title": "WrittenDateLimit", "description": "A date, today, or {ref: id} of a date.", "type": ["string", "object"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string" } }, { "if": { "type": "object" }, "then": { "$ref": "#/$defs/WrittenReference" } }] };
var schema35 = { "title": "WrittenReference", "type": "object", "properties": { "ref": { "$ref": "#/$defs/StoredId" } }, "required": ["ref"], "additionalProperties": false };
var schema36 = { "title": "StoredId", "description": "An id as stored: its own, or module alias, a dot and the module's own id.", "type": "string", "pattern": "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$", "maxLength": 129 };
var pattern7 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$", "u");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (data.length > 129) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 129 }, parentSchema: schema36, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (!pattern7.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$" }, parentSchema: schema36, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema36, data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ref === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "ref" }, parentSchema: schema35, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ref")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema35, data };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    if (data.ref !== void 0) {
      if (!validate104(data.ref, { instancePath: instancePath + "/ref", parentData: data, parentDataProperty: "ref", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema35, data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: schema34.type }, parentSchema: schema34, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    vErrors = addError(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (typeof data !== "string") {
      const err2 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema34.allOf[0].then, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema34.allOf[0], data };
    vErrors = addError(vErrors, err3);
    errors++;
  }
  const _errs8 = errors;
  let valid2 = true;
  const _errs9 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err4 = {};
    vErrors = addError(vErrors, err4);
    errors++;
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = Math.min(vErrors.length, _errs8);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs11 = errors;
    if (!validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = joinErrors(vErrors, validate103.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs11 === errors;
    valid2 = _valid1;
    if (valid2) {
      var props0 = true;
    }
  }
  if (!valid2) {
    const err5 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema34.allOf[1], data };
    vErrors = addError(vErrors, err5);
    errors++;
  }
  validate102.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate102.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.label === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "label" }, parentSchema: schema31, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema31, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema31, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate56(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "choice" || data1 === "yes_no" || data1 === "many" || data1 === "number" || data1 === "date" || data1 === "text")) {
        const err3 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema31.properties.type.enum }, parentSchema: schema31.properties.type, data: data1 };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
    if (data.options !== void 0) {
      if (!validate90(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.code_list !== void 0) {
      if (!validate54(data.code_list, { instancePath: instancePath + "/code_list", parentData: data, parentDataProperty: "code_list", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.exclusive !== void 0) {
      if (!validate54(data.exclusive, { instancePath: instancePath + "/exclusive", parentData: data, parentDataProperty: "exclusive", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      if (!validate95(data.required, { instancePath: instancePath + "/required", parentData: data, parentDataProperty: "required", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      let data6 = data.from;
      if (!(data6 === "host" || data6 === "assessor")) {
        const err4 = { instancePath: instancePath + "/from", keyword: "enum", params: { allowedValues: schema31.properties.from.enum }, parentSchema: schema31.properties.from, data: data6 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.correct !== void 0) {
      let data7 = data.correct;
      if (!(data7 === "no" || data7 === "reason")) {
        const err5 = { instancePath: instancePath + "/correct", keyword: "enum", params: { allowedValues: schema31.properties.correct.enum }, parentSchema: schema31.properties.correct, data: data7 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.unit !== void 0) {
      if (!validate56(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.at_least !== void 0) {
      let data9 = data.at_least;
      if (!(typeof data9 == "number" && isFinite(data9))) {
        const err6 = { instancePath: instancePath + "/at_least", keyword: "type", params: { type: "number" }, parentSchema: schema31.properties.at_least, data: data9 };
        vErrors = addError(vErrors, err6);
        errors++;
      }
    }
    if (data.at_most !== void 0) {
      let data10 = data.at_most;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        const err7 = { instancePath: instancePath + "/at_most", keyword: "type", params: { type: "number" }, parentSchema: schema31.properties.at_most, data: data10 };
        vErrors = addError(vErrors, err7);
        errors++;
      }
    }
    if (data.decimals !== void 0) {
      let data11 = data.decimals;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err8 = { instancePath: instancePath + "/decimals", keyword: "type", params: { type: "integer" }, parentSchema: schema31.properties.decimals, data: data11 };
        vErrors = addError(vErrors, err8);
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 6 || isNaN(data11)) {
          const err9 = { instancePath: instancePath + "/decimals", keyword: "maximum", params: { comparison: "<=", limit: 6 }, parentSchema: schema31.properties.decimals, data: data11 };
          vErrors = addError(vErrors, err9);
          errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          const err10 = { instancePath: instancePath + "/decimals", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: schema31.properties.decimals, data: data11 };
          vErrors = addError(vErrors, err10);
          errors++;
        }
      }
    }
    if (data.not_before !== void 0) {
      if (!validate102(data.not_before, { instancePath: instancePath + "/not_before", parentData: data, parentDataProperty: "not_before", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_after !== void 0) {
      if (!validate102(data.not_after, { instancePath: instancePath + "/not_after", parentData: data, parentDataProperty: "not_after", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.format !== void 0) {
      if (!validate54(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.pattern !== void 0) {
      let data15 = data.pattern;
      if (typeof data15 === "string") {
        if (data15.length > 200) {
          const err11 = { instancePath: instancePath + "/pattern", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema31.properties.pattern, data: data15 };
          vErrors = addError(vErrors, err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/pattern", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.pattern, data: data15 };
        vErrors = addError(vErrors, err12);
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema31, data };
    vErrors = addError(vErrors, err13);
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (!validate54(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err0 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema30, data };
        vErrors = addError(vErrors, err0);
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate88(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate88.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema30, data };
    vErrors = addError(vErrors, err1);
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "title": "WrittenScales", "type": "object", "propertyNames": { "$ref": "#/$defs/Id" }, "additionalProperties": { "$ref": "#/$defs/WrittenScale" } };
var schema38 = { "title": "WrittenScale", "type": "object", "properties": { "label": { "$ref": "#/$defs/Words" }, "options": { "$ref": "#/$defs/WrittenOptions" }, "comment": { "$ref": "#/$defs/WrittenComment" }, "action": { "$ref": "#/$defs/WrittenAction" }, "not_applicable": { "$ref": "#/$defs/NotApplicable" } }, "required": ["options"], "additionalProperties": false };
var schema39 = { "title": "WrittenComment", "type": "object", "properties": { "when": { "$ref": "#/$defs/WrittenCondition" }, "prompt": { "$ref": "#/$defs/Words" }, "at_least": { "description": "Characters, trimmed.", "type": "integer", "minimum": 1, "maximum": 2e3 } }, "required": ["when"], "additionalProperties": false };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate118.errors = null;
  return true;
}
validate118.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "when" }, parentSchema: schema39, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "when" || key0 === "prompt" || key0 === "at_least")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema39, data };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate118(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.prompt !== void 0) {
      if (!validate56(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.at_least !== void 0) {
      let data2 = data.at_least;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/at_least", keyword: "type", params: { type: "integer" }, parentSchema: schema39.properties.at_least, data: data2 };
        vErrors = addError(vErrors, err2);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2e3 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/at_least", keyword: "maximum", params: { comparison: "<=", limit: 2e3 }, parentSchema: schema39.properties.at_least, data: data2 };
          vErrors = addError(vErrors, err3);
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/at_least", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema39.properties.at_least, data: data2 };
          vErrors = addError(vErrors, err4);
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema39, data };
    vErrors = addError(vErrors, err5);
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "title": "WrittenAction", "type": "object", "properties": { "when": { "$ref": "#/$defs/WrittenCondition" }, "prompt": { "$ref": "#/$defs/Words" } }, "required": ["when"], "additionalProperties": false };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "when" }, parentSchema: schema41, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "when" || key0 === "prompt")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema41, data };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate118(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.prompt !== void 0) {
      if (!validate56(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema41, data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "title": "NotApplicable", "enum": ["no", "allowed", "reason"] };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "no" || data === "allowed" || data === "reason")) {
    const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema42.enum }, parentSchema: schema42, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.options === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "options" }, parentSchema: schema38, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "options" || key0 === "comment" || key0 === "action" || key0 === "not_applicable")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema38, data };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate56(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.options !== void 0) {
      if (!validate90(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.comment !== void 0) {
      if (!validate117(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.action !== void 0) {
      if (!validate122(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== void 0) {
      if (!validate126(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema38, data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (!validate54(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err0 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema37, data };
        vErrors = addError(vErrors, err0);
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate114(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema37, data };
    vErrors = addError(vErrors, err1);
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema43 = { "title": "WrittenValues", "type": "object", "propertyNames": { "$ref": "#/$defs/Id" }, "additionalProperties": { "$ref": "#/$defs/WrittenValue" } };
var schema44 = { "title": "WrittenValue", "description": "One of days_between, count and when.", "type": "object", "properties": { "label": { "$ref": "#/$defs/Words" }, "days_between": { "description": "From, to: whole days, below 0 when the second is earlier.", "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "string" } }, "count": { "$ref": "#/$defs/WrittenCount" }, "when": { "$ref": "#/$defs/WrittenCondition" } }, "additionalProperties": false };
var schema45 = { "title": "WrittenCount", "type": "object", "properties": { "of": { "type": ["array", "object"], "allOf": [{ "if": { "type": "array" }, "then": { "type": "array", "minItems": 2, "items": { "$ref": "#/$defs/StoredId" } } }, { "if": { "type": "object" }, "then": { "title": "WrittenCovers", "type": "object", "properties": { "covers": { "$ref": "#/$defs/Id" } }, "required": ["covers"], "additionalProperties": false } }] }, "answer": { "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string" } }, { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "type": "string" } } }] } }, "required": ["of", "answer"], "additionalProperties": false };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.of === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "of" }, parentSchema: schema45, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.answer === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "answer" }, parentSchema: schema45, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "of" || key0 === "answer")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema45, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data0 = data.of;
      if (!data0 || typeof data0 != "object") {
        const err3 = { instancePath: instancePath + "/of", keyword: "type", params: { type: schema45.properties.of.type }, parentSchema: schema45.properties.of, data: data0 };
        vErrors = addError(vErrors, err3);
        errors++;
      }
      const _errs5 = errors;
      let valid2 = true;
      const _errs6 = errors;
      if (!Array.isArray(data0)) {
        const err4 = {};
        vErrors = addError(vErrors, err4);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = Math.min(vErrors.length, _errs5);
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs8 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 2) {
            const err5 = { instancePath: instancePath + "/of", keyword: "minItems", params: { limit: 2 }, parentSchema: schema45.properties.of.allOf[0].then, data: data0 };
            vErrors = addError(vErrors, err5);
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate104(data0[i0], { instancePath: instancePath + "/of/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate104.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err6 = { instancePath: instancePath + "/of", keyword: "type", params: { type: "array" }, parentSchema: schema45.properties.of.allOf[0].then, data: data0 };
          vErrors = addError(vErrors, err6);
          errors++;
        }
        var _valid0 = _errs8 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        const err7 = { instancePath: instancePath + "/of", keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema45.properties.of.allOf[0], data: data0 };
        vErrors = addError(vErrors, err7);
        errors++;
      }
      const _errs12 = errors;
      let valid5 = true;
      const _errs13 = errors;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err8 = {};
        vErrors = addError(vErrors, err8);
        errors++;
      }
      var _valid1 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = Math.min(vErrors.length, _errs12);
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs15 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.covers === void 0) {
            const err9 = { instancePath: instancePath + "/of", keyword: "required", params: { missingProperty: "covers" }, parentSchema: schema45.properties.of.allOf[1].then, data: data0 };
            vErrors = addError(vErrors, err9);
            errors++;
          }
          for (const key1 in data0) {
            if (!(key1 === "covers")) {
              const err10 = { instancePath: instancePath + "/of", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema45.properties.of.allOf[1].then, data: data0 };
              vErrors = addError(vErrors, err10);
              errors++;
            }
          }
          if (data0.covers !== void 0) {
            if (!validate54(data0.covers, { instancePath: instancePath + "/of/covers", parentData: data0, parentDataProperty: "covers", rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate54.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err11 = { instancePath: instancePath + "/of", keyword: "type", params: { type: "object" }, parentSchema: schema45.properties.of.allOf[1].then, data: data0 };
          vErrors = addError(vErrors, err11);
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid5 = _valid1;
      }
      if (!valid5) {
        const err12 = { instancePath: instancePath + "/of", keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema45.properties.of.allOf[1], data: data0 };
        vErrors = addError(vErrors, err12);
        errors++;
      }
    }
    if (data.answer !== void 0) {
      let data3 = data.answer;
      if (typeof data3 !== "string" && !Array.isArray(data3)) {
        const err13 = { instancePath: instancePath + "/answer", keyword: "type", params: { type: schema45.properties.answer.type }, parentSchema: schema45.properties.answer, data: data3 };
        vErrors = addError(vErrors, err13);
        errors++;
      }
      const _errs22 = errors;
      let valid8 = true;
      const _errs23 = errors;
      if (typeof data3 !== "string") {
        const err14 = {};
        vErrors = addError(vErrors, err14);
        errors++;
      }
      var _valid2 = _errs23 === errors;
      errors = _errs22;
      if (vErrors !== null) {
        if (_errs22) {
          vErrors.length = Math.min(vErrors.length, _errs22);
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs25 = errors;
        if (typeof data3 !== "string") {
          const err15 = { instancePath: instancePath + "/answer", keyword: "type", params: { type: "string" }, parentSchema: schema45.properties.answer.allOf[0].then, data: data3 };
          vErrors = addError(vErrors, err15);
          errors++;
        }
        var _valid2 = _errs25 === errors;
        valid8 = _valid2;
      }
      if (!valid8) {
        const err16 = { instancePath: instancePath + "/answer", keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema45.properties.answer.allOf[0], data: data3 };
        vErrors = addError(vErrors, err16);
        errors++;
      }
      const _errs28 = errors;
      let valid9 = true;
      const _errs29 = errors;
      if (!Array.isArray(data3)) {
        const err17 = {};
        vErrors = addError(vErrors, err17);
        errors++;
      }
      var _valid3 = _errs29 === errors;
      errors = _errs28;
      if (vErrors !== null) {
        if (_errs28) {
          vErrors.length = Math.min(vErrors.length, _errs28);
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs31 = errors;
        if (Array.isArray(data3)) {
          if (data3.length < 1) {
            const err18 = { instancePath: instancePath + "/answer", keyword: "minItems", params: { limit: 1 }, parentSchema: schema45.properties.answer.allOf[1].then, data: data3 };
            vErrors = addError(vErrors, err18);
            errors++;
          }
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data4 = data3[i1];
            if (typeof data4 !== "string") {
              const err19 = { instancePath: instancePath + "/answer/" + i1, keyword: "type", params: { type: "string" }, parentSchema: schema45.properties.answer.allOf[1].then.items, data: data4 };
              vErrors = addError(vErrors, err19);
              errors++;
            }
          }
        } else {
          const err20 = { instancePath: instancePath + "/answer", keyword: "type", params: { type: "array" }, parentSchema: schema45.properties.answer.allOf[1].then, data: data3 };
          vErrors = addError(vErrors, err20);
          errors++;
        }
        var _valid3 = _errs31 === errors;
        valid9 = _valid3;
      }
      if (!valid9) {
        const err21 = { instancePath: instancePath + "/answer", keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema45.properties.answer.allOf[1], data: data3 };
        vErrors = addError(vErrors, err21);
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema45, data };
    vErrors = addError(vErrors, err22);
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "days_between" || key0 === "count" || key0 === "when")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema44, data };
        vErrors = addError(vErrors, err0);
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate56(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.days_between !== void 0) {
      let data1 = data.days_between;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          const err1 = { instancePath: instancePath + "/days_between", keyword: "maxItems", params: { limit: 2 }, parentSchema: schema44.properties.days_between, data: data1 };
          vErrors = addError(vErrors, err1);
          errors++;
        }
        if (data1.length < 2) {
          const err2 = { instancePath: instancePath + "/days_between", keyword: "minItems", params: { limit: 2 }, parentSchema: schema44.properties.days_between, data: data1 };
          vErrors = addError(vErrors, err2);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/days_between/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema44.properties.days_between.items, data: data2 };
            vErrors = addError(vErrors, err3);
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/days_between", keyword: "type", params: { type: "array" }, parentSchema: schema44.properties.days_between, data: data1 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.count !== void 0) {
      if (!validate134(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate134.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate118(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema44, data };
    vErrors = addError(vErrors, err5);
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (!validate54(key0, { instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err0 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema43, data };
        vErrors = addError(vErrors, err0);
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate132(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate132.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema43, data };
    vErrors = addError(vErrors, err1);
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "title": "WrittenModuleUse", "type": "object", "properties": { "include": { "description": "Path from this file.", "type": "string", "maxLength": 300 }, "as": { "$ref": "#/$defs/Id" }, "with": { "description": "Names of this set for names that the module uses.", "type": "object", "additionalProperties": { "$ref": "#/$defs/Id" } }, "switched_on_by": { "enum": ["always", "assessor", "host"] }, "offer_when": { "$ref": "#/$defs/WrittenCondition" }, "on_when": { "$ref": "#/$defs/WrittenCondition" }, "reason": { "enum": ["no", "required"] }, "task": { "$ref": "#/$defs/YesNo" } }, "required": ["include", "as", "switched_on_by"], "additionalProperties": false };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.include === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "include" }, parentSchema: schema46, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.as === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "as" }, parentSchema: schema46, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.switched_on_by === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "switched_on_by" }, parentSchema: schema46, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "include" || key0 === "as" || key0 === "with" || key0 === "switched_on_by" || key0 === "offer_when" || key0 === "on_when" || key0 === "reason" || key0 === "task")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema46, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
    if (data.include !== void 0) {
      let data0 = data.include;
      if (typeof data0 === "string") {
        if (data0.length > 300) {
          const err4 = { instancePath: instancePath + "/include", keyword: "maxLength", params: { limit: 300 }, parentSchema: schema46.properties.include, data: data0 };
          vErrors = addError(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/include", keyword: "type", params: { type: "string" }, parentSchema: schema46.properties.include, data: data0 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.as !== void 0) {
      if (!validate54(data.as, { instancePath: instancePath + "/as", parentData: data, parentDataProperty: "as", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.with !== void 0) {
      let data2 = data.with;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!validate54(data2[key1], { instancePath: instancePath + "/with/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/with", keyword: "type", params: { type: "object" }, parentSchema: schema46.properties.with, data: data2 };
        vErrors = addError(vErrors, err6);
        errors++;
      }
    }
    if (data.switched_on_by !== void 0) {
      let data4 = data.switched_on_by;
      if (!(data4 === "always" || data4 === "assessor" || data4 === "host")) {
        const err7 = { instancePath: instancePath + "/switched_on_by", keyword: "enum", params: { allowedValues: schema46.properties.switched_on_by.enum }, parentSchema: schema46.properties.switched_on_by, data: data4 };
        vErrors = addError(vErrors, err7);
        errors++;
      }
    }
    if (data.offer_when !== void 0) {
      if (!validate118(data.offer_when, { instancePath: instancePath + "/offer_when", parentData: data, parentDataProperty: "offer_when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.on_when !== void 0) {
      if (!validate118(data.on_when, { instancePath: instancePath + "/on_when", parentData: data, parentDataProperty: "on_when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data7 = data.reason;
      if (!(data7 === "no" || data7 === "required")) {
        const err8 = { instancePath: instancePath + "/reason", keyword: "enum", params: { allowedValues: schema46.properties.reason.enum }, parentSchema: schema46.properties.reason, data: data7 };
        vErrors = addError(vErrors, err8);
        errors++;
      }
    }
    if (data.task !== void 0) {
      if (!validate95(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate95.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema46, data };
    vErrors = addError(vErrors, err9);
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema47 = { "title": "WrittenSection", "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" }, "title": { "$ref": "#/$defs/Words" }, "when": { "$ref": "#/$defs/WrittenCondition" }, "only_for": { "$ref": "#/$defs/WrittenCondition" }, "guidance": { "$ref": "#/$defs/Prose" }, "judges": { "$ref": "#/$defs/Id" }, "task": { "$ref": "#/$defs/YesNo" }, "questions": { "type": "array", "minItems": 1, "items": { "type": "object", "if": { "anyOf": [{ "required": ["insert"] }, { "maxProperties": 1, "not": { "anyOf": [{ "required": ["id"] }, { "required": ["ask"] }, { "required": ["answer"] }] } }] }, "then": { "$ref": "#/$defs/WrittenInsert" }, "else": { "$ref": "#/$defs/WrittenQuestion" } } } }, "required": ["id", "title", "questions"], "additionalProperties": false };
var schema48 = { "title": "WrittenInsert", "description": "Where a module's questions go.", "type": "object", "properties": { "insert": { "$ref": "#/$defs/Id" } }, "required": ["insert"], "additionalProperties": false };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.insert === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "insert" }, parentSchema: schema48, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "insert")) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema48, data };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    if (data.insert !== void 0) {
      if (!validate54(data.insert, { instancePath: instancePath + "/insert", parentData: data, parentDataProperty: "insert", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema48, data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "title": "WrittenQuestion", "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" }, "ask": { "$ref": "#/$defs/Words" }, "answer": { "description": "A scale of the set, or yes_no, choice, many, number, date, text, long_text.", "allOf": [{ "$ref": "#/$defs/Id" }] }, "options": { "$ref": "#/$defs/WrittenOptions" }, "code_list": { "$ref": "#/$defs/Id" }, "exclusive": { "$ref": "#/$defs/Id" }, "unit": { "$ref": "#/$defs/Words" }, "at_least": { "type": "number" }, "at_most": { "type": "number" }, "decimals": { "type": "integer", "minimum": 0, "maximum": 6 }, "not_before": { "$ref": "#/$defs/WrittenDateLimit" }, "not_after": { "$ref": "#/$defs/WrittenDateLimit" }, "format": { "$ref": "#/$defs/Id" }, "pattern": { "type": "string", "maxLength": 200 }, "not_applicable": { "$ref": "#/$defs/NotApplicable" }, "required": { "description": "yes, no or a condition.", "allOf": [{ "$ref": "#/$defs/WrittenCondition" }] }, "when": { "$ref": "#/$defs/WrittenCondition" }, "only_for": { "$ref": "#/$defs/WrittenCondition" }, "not_asked": { "enum": ["hidden", "shown"] }, "retired": { "$ref": "#/$defs/YesNo" }, "standards": { "$ref": "#/$defs/Ids" }, "stage": { "$ref": "#/$defs/Id" }, "covers": { "$ref": "#/$defs/Ids" }, "judges": { "$ref": "#/$defs/Id" }, "guidance": { "$ref": "#/$defs/Prose" }, "answer_guidance": { "type": "object", "additionalProperties": { "$ref": "#/$defs/Words" } }, "issues": { "description": "Options by id; or in full {options, when, at_least}.", "type": "object", "if": { "anyOf": [{ "required": ["options"] }, { "required": ["code_list"] }, { "required": ["when"] }, { "required": ["at_least"] }] }, "then": { "title": "WrittenIssues", "type": "object", "properties": { "options": { "$ref": "#/$defs/WrittenOptions" }, "code_list": { "$ref": "#/$defs/Id" }, "when": { "$ref": "#/$defs/WrittenCondition" }, "at_least": { "type": "integer", "minimum": 0, "maximum": 50 } }, "additionalProperties": false }, "else": { "$ref": "#/$defs/WrittenOptions" } }, "comment": { "$ref": "#/$defs/WrittenComment" }, "action": { "$ref": "#/$defs/WrittenAction" }, "good_practice": { "enum": ["no", "allowed"] } }, "required": ["id", "ask", "answer"], "additionalProperties": false };
var schema50 = { "title": "Ids", "type": "array", "items": { "$ref": "#/$defs/Id" } };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate54(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, keyword: "type", params: { type: "array" }, parentSchema: schema50, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema49, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.ask === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "ask" }, parentSchema: schema49, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.answer === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "answer" }, parentSchema: schema49, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema49.properties, key0)) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema49, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.ask !== void 0) {
      if (!validate56(data.ask, { instancePath: instancePath + "/ask", parentData: data, parentDataProperty: "ask", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.answer !== void 0) {
      if (!validate54(data.answer, { instancePath: instancePath + "/answer", parentData: data, parentDataProperty: "answer", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.options !== void 0) {
      if (!validate90(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.code_list !== void 0) {
      if (!validate54(data.code_list, { instancePath: instancePath + "/code_list", parentData: data, parentDataProperty: "code_list", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.exclusive !== void 0) {
      if (!validate54(data.exclusive, { instancePath: instancePath + "/exclusive", parentData: data, parentDataProperty: "exclusive", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      if (!validate56(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.at_least !== void 0) {
      let data7 = data.at_least;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        const err4 = { instancePath: instancePath + "/at_least", keyword: "type", params: { type: "number" }, parentSchema: schema49.properties.at_least, data: data7 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.at_most !== void 0) {
      let data8 = data.at_most;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        const err5 = { instancePath: instancePath + "/at_most", keyword: "type", params: { type: "number" }, parentSchema: schema49.properties.at_most, data: data8 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.decimals !== void 0) {
      let data9 = data.decimals;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err6 = { instancePath: instancePath + "/decimals", keyword: "type", params: { type: "integer" }, parentSchema: schema49.properties.decimals, data: data9 };
        vErrors = addError(vErrors, err6);
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 6 || isNaN(data9)) {
          const err7 = { instancePath: instancePath + "/decimals", keyword: "maximum", params: { comparison: "<=", limit: 6 }, parentSchema: schema49.properties.decimals, data: data9 };
          vErrors = addError(vErrors, err7);
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err8 = { instancePath: instancePath + "/decimals", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: schema49.properties.decimals, data: data9 };
          vErrors = addError(vErrors, err8);
          errors++;
        }
      }
    }
    if (data.not_before !== void 0) {
      if (!validate102(data.not_before, { instancePath: instancePath + "/not_before", parentData: data, parentDataProperty: "not_before", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_after !== void 0) {
      if (!validate102(data.not_after, { instancePath: instancePath + "/not_after", parentData: data, parentDataProperty: "not_after", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.format !== void 0) {
      if (!validate54(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.pattern !== void 0) {
      let data13 = data.pattern;
      if (typeof data13 === "string") {
        if (data13.length > 200) {
          const err9 = { instancePath: instancePath + "/pattern", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema49.properties.pattern, data: data13 };
          vErrors = addError(vErrors, err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/pattern", keyword: "type", params: { type: "string" }, parentSchema: schema49.properties.pattern, data: data13 };
        vErrors = addError(vErrors, err10);
        errors++;
      }
    }
    if (data.not_applicable !== void 0) {
      if (!validate126(data.not_applicable, { instancePath: instancePath + "/not_applicable", parentData: data, parentDataProperty: "not_applicable", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      if (!validate118(data.required, { instancePath: instancePath + "/required", parentData: data, parentDataProperty: "required", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate118(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.only_for !== void 0) {
      if (!validate118(data.only_for, { instancePath: instancePath + "/only_for", parentData: data, parentDataProperty: "only_for", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_asked !== void 0) {
      let data18 = data.not_asked;
      if (!(data18 === "hidden" || data18 === "shown")) {
        const err11 = { instancePath: instancePath + "/not_asked", keyword: "enum", params: { allowedValues: schema49.properties.not_asked.enum }, parentSchema: schema49.properties.not_asked, data: data18 };
        vErrors = addError(vErrors, err11);
        errors++;
      }
    }
    if (data.retired !== void 0) {
      if (!validate95(data.retired, { instancePath: instancePath + "/retired", parentData: data, parentDataProperty: "retired", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.standards !== void 0) {
      if (!validate175(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate54(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.covers !== void 0) {
      if (!validate175(data.covers, { instancePath: instancePath + "/covers", parentData: data, parentDataProperty: "covers", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.judges !== void 0) {
      if (!validate54(data.judges, { instancePath: instancePath + "/judges", parentData: data, parentDataProperty: "judges", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.guidance !== void 0) {
      if (!validate63(data.guidance, { instancePath: instancePath + "/guidance", parentData: data, parentDataProperty: "guidance", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.answer_guidance !== void 0) {
      let data25 = data.answer_guidance;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key1 in data25) {
          if (!validate56(data25[key1], { instancePath: instancePath + "/answer_guidance/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data25, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/answer_guidance", keyword: "type", params: { type: "object" }, parentSchema: schema49.properties.answer_guidance, data: data25 };
        vErrors = addError(vErrors, err12);
        errors++;
      }
    }
    if (data.issues !== void 0) {
      let data27 = data.issues;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
        const err13 = { instancePath: instancePath + "/issues", keyword: "type", params: { type: "object" }, parentSchema: schema49.properties.issues, data: data27 };
        vErrors = addError(vErrors, err13);
        errors++;
      }
      const _errs39 = errors;
      let valid4 = true;
      const _errs40 = errors;
      const _errs41 = errors;
      let valid5 = false;
      const _errs42 = errors;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        let missing0;
        if (data27.options === void 0 && (missing0 = "options")) {
          const err14 = {};
          vErrors = addError(vErrors, err14);
          errors++;
        }
      }
      var _valid1 = _errs42 === errors;
      valid5 = valid5 || _valid1;
      const _errs43 = errors;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        let missing1;
        if (data27.code_list === void 0 && (missing1 = "code_list")) {
          const err15 = {};
          vErrors = addError(vErrors, err15);
          errors++;
        }
      }
      var _valid1 = _errs43 === errors;
      valid5 = valid5 || _valid1;
      const _errs44 = errors;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        let missing2;
        if (data27.when === void 0 && (missing2 = "when")) {
          const err16 = {};
          vErrors = addError(vErrors, err16);
          errors++;
        }
      }
      var _valid1 = _errs44 === errors;
      valid5 = valid5 || _valid1;
      const _errs45 = errors;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        let missing3;
        if (data27.at_least === void 0 && (missing3 = "at_least")) {
          const err17 = {};
          vErrors = addError(vErrors, err17);
          errors++;
        }
      }
      var _valid1 = _errs45 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        const err18 = {};
        vErrors = addError(vErrors, err18);
        errors++;
      } else {
        errors = _errs41;
        if (vErrors !== null) {
          if (_errs41) {
            vErrors.length = Math.min(vErrors.length, _errs41);
          } else {
            vErrors = null;
          }
        }
      }
      var _valid0 = _errs40 === errors;
      errors = _errs39;
      if (vErrors !== null) {
        if (_errs39) {
          vErrors.length = Math.min(vErrors.length, _errs39);
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs46 = errors;
        if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
          for (const key2 in data27) {
            if (!(key2 === "options" || key2 === "code_list" || key2 === "when" || key2 === "at_least")) {
              const err19 = { instancePath: instancePath + "/issues", keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema49.properties.issues.then, data: data27 };
              vErrors = addError(vErrors, err19);
              errors++;
            }
          }
          if (data27.options !== void 0) {
            if (!validate90(data27.options, { instancePath: instancePath + "/issues/options", parentData: data27, parentDataProperty: "options", rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate90.errors);
              errors = vErrors.length;
            }
          }
          if (data27.code_list !== void 0) {
            if (!validate54(data27.code_list, { instancePath: instancePath + "/issues/code_list", parentData: data27, parentDataProperty: "code_list", rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate54.errors);
              errors = vErrors.length;
            }
          }
          if (data27.when !== void 0) {
            if (!validate118(data27.when, { instancePath: instancePath + "/issues/when", parentData: data27, parentDataProperty: "when", rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate118.errors);
              errors = vErrors.length;
            }
          }
          if (data27.at_least !== void 0) {
            let data31 = data27.at_least;
            if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
              const err20 = { instancePath: instancePath + "/issues/at_least", keyword: "type", params: { type: "integer" }, parentSchema: schema49.properties.issues.then.properties.at_least, data: data31 };
              vErrors = addError(vErrors, err20);
              errors++;
            }
            if (typeof data31 == "number" && isFinite(data31)) {
              if (data31 > 50 || isNaN(data31)) {
                const err21 = { instancePath: instancePath + "/issues/at_least", keyword: "maximum", params: { comparison: "<=", limit: 50 }, parentSchema: schema49.properties.issues.then.properties.at_least, data: data31 };
                vErrors = addError(vErrors, err21);
                errors++;
              }
              if (data31 < 0 || isNaN(data31)) {
                const err22 = { instancePath: instancePath + "/issues/at_least", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: schema49.properties.issues.then.properties.at_least, data: data31 };
                vErrors = addError(vErrors, err22);
                errors++;
              }
            }
          }
        } else {
          const err23 = { instancePath: instancePath + "/issues", keyword: "type", params: { type: "object" }, parentSchema: schema49.properties.issues.then, data: data27 };
          vErrors = addError(vErrors, err23);
          errors++;
        }
        var _valid0 = _errs46 === errors;
        valid4 = _valid0;
        if (valid4) {
          var props2 = true;
        }
        ifClause0 = "then";
      } else {
        const _errs54 = errors;
        if (!validate90(data27, { instancePath: instancePath + "/issues", parentData: data, parentDataProperty: "issues", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate90.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs54 === errors;
        valid4 = _valid0;
        if (valid4) {
          if (props2 !== true) {
            props2 = true;
          }
        }
        ifClause0 = "else";
      }
      if (!valid4) {
        const err24 = { instancePath: instancePath + "/issues", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema49.properties.issues, data: data27 };
        vErrors = addError(vErrors, err24);
        errors++;
      }
    }
    if (data.comment !== void 0) {
      if (!validate117(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.action !== void 0) {
      if (!validate122(data.action, { instancePath: instancePath + "/action", parentData: data, parentDataProperty: "action", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate122.errors);
        errors = vErrors.length;
      }
    }
    if (data.good_practice !== void 0) {
      let data34 = data.good_practice;
      if (!(data34 === "no" || data34 === "allowed")) {
        const err25 = { instancePath: instancePath + "/good_practice", keyword: "enum", params: { allowedValues: schema49.properties.good_practice.enum }, parentSchema: schema49.properties.good_practice, data: data34 };
        vErrors = addError(vErrors, err25);
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema49, data };
    vErrors = addError(vErrors, err26);
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema47, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "title" }, parentSchema: schema47, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.questions === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "questions" }, parentSchema: schema47, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "when" || key0 === "only_for" || key0 === "guidance" || key0 === "judges" || key0 === "task" || key0 === "questions")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema47, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate56(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate118(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.only_for !== void 0) {
      if (!validate118(data.only_for, { instancePath: instancePath + "/only_for", parentData: data, parentDataProperty: "only_for", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.guidance !== void 0) {
      if (!validate63(data.guidance, { instancePath: instancePath + "/guidance", parentData: data, parentDataProperty: "guidance", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.judges !== void 0) {
      if (!validate54(data.judges, { instancePath: instancePath + "/judges", parentData: data, parentDataProperty: "judges", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.task !== void 0) {
      if (!validate95(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.questions !== void 0) {
      let data7 = data.questions;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err4 = { instancePath: instancePath + "/questions", keyword: "minItems", params: { limit: 1 }, parentSchema: schema47.properties.questions, data: data7 };
          vErrors = addError(vErrors, err4);
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
            const err5 = { instancePath: instancePath + "/questions/" + i0, keyword: "type", params: { type: "object" }, parentSchema: schema47.properties.questions.items, data: data8 };
            vErrors = addError(vErrors, err5);
            errors++;
          }
          const _errs13 = errors;
          let valid3 = true;
          const _errs14 = errors;
          const _errs15 = errors;
          let valid4 = false;
          const _errs16 = errors;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            let missing0;
            if (data8.insert === void 0 && (missing0 = "insert")) {
              const err6 = {};
              vErrors = addError(vErrors, err6);
              errors++;
            }
          }
          var _valid1 = _errs16 === errors;
          valid4 = valid4 || _valid1;
          const _errs17 = errors;
          const _errs18 = errors;
          const _errs19 = errors;
          const _errs20 = errors;
          let valid6 = false;
          const _errs21 = errors;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            let missing1;
            if (data8.id === void 0 && (missing1 = "id")) {
              const err7 = {};
              vErrors = addError(vErrors, err7);
              errors++;
            }
          }
          var _valid2 = _errs21 === errors;
          valid6 = valid6 || _valid2;
          const _errs22 = errors;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            let missing2;
            if (data8.ask === void 0 && (missing2 = "ask")) {
              const err8 = {};
              vErrors = addError(vErrors, err8);
              errors++;
            }
          }
          var _valid2 = _errs22 === errors;
          valid6 = valid6 || _valid2;
          const _errs23 = errors;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            let missing3;
            if (data8.answer === void 0 && (missing3 = "answer")) {
              const err9 = {};
              vErrors = addError(vErrors, err9);
              errors++;
            }
          }
          var _valid2 = _errs23 === errors;
          valid6 = valid6 || _valid2;
          if (!valid6) {
            const err10 = {};
            vErrors = addError(vErrors, err10);
            errors++;
          } else {
            errors = _errs20;
            if (vErrors !== null) {
              if (_errs20) {
                vErrors.length = Math.min(vErrors.length, _errs20);
              } else {
                vErrors = null;
              }
            }
          }
          var valid5 = _errs19 === errors;
          if (valid5) {
            const err11 = {};
            vErrors = addError(vErrors, err11);
            errors++;
          } else {
            errors = _errs18;
            if (vErrors !== null) {
              if (_errs18) {
                vErrors.length = Math.min(vErrors.length, _errs18);
              } else {
                vErrors = null;
              }
            }
          }
          if (errors === _errs17) {
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (Object.keys(data8).length > 1) {
                const err12 = {};
                vErrors = addError(vErrors, err12);
                errors++;
              }
            }
          }
          var _valid1 = _errs17 === errors;
          valid4 = valid4 || _valid1;
          if (!valid4) {
            const err13 = {};
            vErrors = addError(vErrors, err13);
            errors++;
          } else {
            errors = _errs15;
            if (vErrors !== null) {
              if (_errs15) {
                vErrors.length = Math.min(vErrors.length, _errs15);
              } else {
                vErrors = null;
              }
            }
          }
          var _valid0 = _errs14 === errors;
          errors = _errs13;
          if (vErrors !== null) {
            if (_errs13) {
              vErrors.length = Math.min(vErrors.length, _errs13);
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs24 = errors;
            if (!validate156(data8, { instancePath: instancePath + "/questions/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate156.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs24 === errors;
            valid3 = _valid0;
            if (valid3) {
              var props0 = true;
            }
            ifClause0 = "then";
          } else {
            const _errs25 = errors;
            if (!validate159(data8, { instancePath: instancePath + "/questions/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate159.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs25 === errors;
            valid3 = _valid0;
            if (valid3) {
              if (props0 !== true) {
                props0 = true;
              }
            }
            ifClause0 = "else";
          }
          if (!valid3) {
            const err14 = { instancePath: instancePath + "/questions/" + i0, keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema47.properties.questions.items, data: data8 };
            vErrors = addError(vErrors, err14);
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/questions", keyword: "type", params: { type: "array" }, parentSchema: schema47.properties.questions, data: data7 };
        vErrors = addError(vErrors, err15);
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema47, data };
    vErrors = addError(vErrors, err16);
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema51 = { "title": "WrittenChecks", "type": "array", "items": { "$ref": "#/$defs/WrittenCheck" } };
var schema52 = { "title": "WrittenCheck", "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" }, "when": { "$ref": "#/$defs/WrittenCondition" }, "severity": { "enum": ["error", "warning", "note"] }, "message": { "$ref": "#/$defs/Words" }, "about": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/StoredId" } }, "each": { "description": "rated, or {covers: tag}.", "type": ["string", "object"], "allOf": [{ "if": { "type": "string" }, "then": { "const": "rated" } }, { "if": { "type": "object" }, "then": { "type": "object", "properties": { "covers": { "$ref": "#/$defs/Id" } }, "required": ["covers"], "additionalProperties": false } }] } }, "required": ["id", "when", "severity", "message"], "additionalProperties": false };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema52, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.when === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "when" }, parentSchema: schema52, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.severity === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "severity" }, parentSchema: schema52, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "message" }, parentSchema: schema52, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "when" || key0 === "severity" || key0 === "message" || key0 === "about" || key0 === "each")) {
        const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema52, data };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate118(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
        const err5 = { instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: schema52.properties.severity.enum }, parentSchema: schema52.properties.severity, data: data2 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (!validate56(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.about !== void 0) {
      let data4 = data.about;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/about", keyword: "minItems", params: { limit: 1 }, parentSchema: schema52.properties.about, data: data4 };
          vErrors = addError(vErrors, err6);
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate104(data4[i0], { instancePath: instancePath + "/about/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/about", keyword: "type", params: { type: "array" }, parentSchema: schema52.properties.about, data: data4 };
        vErrors = addError(vErrors, err7);
        errors++;
      }
    }
    if (data.each !== void 0) {
      let data6 = data.each;
      if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err8 = { instancePath: instancePath + "/each", keyword: "type", params: { type: schema52.properties.each.type }, parentSchema: schema52.properties.each, data: data6 };
        vErrors = addError(vErrors, err8);
        errors++;
      }
      const _errs12 = errors;
      let valid4 = true;
      const _errs13 = errors;
      if (typeof data6 !== "string") {
        const err9 = {};
        vErrors = addError(vErrors, err9);
        errors++;
      }
      var _valid0 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = Math.min(vErrors.length, _errs12);
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs15 = errors;
        if ("rated" !== data6) {
          const err10 = { instancePath: instancePath + "/each", keyword: "const", params: { allowedValue: "rated" }, parentSchema: schema52.properties.each.allOf[0].then, data: data6 };
          vErrors = addError(vErrors, err10);
          errors++;
        }
        var _valid0 = _errs15 === errors;
        valid4 = _valid0;
      }
      if (!valid4) {
        const err11 = { instancePath: instancePath + "/each", keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema52.properties.each.allOf[0], data: data6 };
        vErrors = addError(vErrors, err11);
        errors++;
      }
      const _errs17 = errors;
      let valid5 = true;
      const _errs18 = errors;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err12 = {};
        vErrors = addError(vErrors, err12);
        errors++;
      }
      var _valid1 = _errs18 === errors;
      errors = _errs17;
      if (vErrors !== null) {
        if (_errs17) {
          vErrors.length = Math.min(vErrors.length, _errs17);
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs20 = errors;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
          if (data6.covers === void 0) {
            const err13 = { instancePath: instancePath + "/each", keyword: "required", params: { missingProperty: "covers" }, parentSchema: schema52.properties.each.allOf[1].then, data: data6 };
            vErrors = addError(vErrors, err13);
            errors++;
          }
          for (const key1 in data6) {
            if (!(key1 === "covers")) {
              const err14 = { instancePath: instancePath + "/each", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema52.properties.each.allOf[1].then, data: data6 };
              vErrors = addError(vErrors, err14);
              errors++;
            }
          }
          if (data6.covers !== void 0) {
            if (!validate54(data6.covers, { instancePath: instancePath + "/each/covers", parentData: data6, parentDataProperty: "covers", rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate54.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err15 = { instancePath: instancePath + "/each", keyword: "type", params: { type: "object" }, parentSchema: schema52.properties.each.allOf[1].then, data: data6 };
          vErrors = addError(vErrors, err15);
          errors++;
        }
        var _valid1 = _errs20 === errors;
        valid5 = _valid1;
      }
      if (!valid5) {
        const err16 = { instancePath: instancePath + "/each", keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema52.properties.each.allOf[1], data: data6 };
        vErrors = addError(vErrors, err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema52, data };
    vErrors = addError(vErrors, err17);
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
validate192.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate192(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, keyword: "type", params: { type: "array" }, parentSchema: schema51, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
validate191.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iqa === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "iqa" }, parentSchema: schema20, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.set === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "set" }, parentSchema: schema20, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "title" }, parentSchema: schema20, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.version === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "version" }, parentSchema: schema20, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    if (data.sections === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "sections" }, parentSchema: schema20, data };
      vErrors = addError(vErrors, err4);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema20.properties, key0)) {
        const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema20, data };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.iqa !== void 0) {
      let data0 = data.iqa;
      if (1 !== data0) {
        const err6 = { instancePath: instancePath + "/iqa", keyword: "const", params: { allowedValue: 1 }, parentSchema: schema20.properties.iqa, data: data0 };
        vErrors = addError(vErrors, err6);
        errors++;
      }
    }
    if (data.set !== void 0) {
      if (!validate54(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate56(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate58(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate56(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate63(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.applies_from !== void 0) {
      if (!validate65(data.applies_from, { instancePath: instancePath + "/applies_from", parentData: data, parentDataProperty: "applies_from", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.applies_to !== void 0) {
      if (!validate65(data.applies_to, { instancePath: instancePath + "/applies_to", parentData: data, parentDataProperty: "applies_to", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.applies_by !== void 0) {
      if (!validate54(data.applies_by, { instancePath: instancePath + "/applies_by", parentData: data, parentDataProperty: "applies_by", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.change !== void 0) {
      if (!validate69(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data11 = data.languages;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err7 = { instancePath: instancePath + "/languages", keyword: "minItems", params: { limit: 1 }, parentSchema: schema20.properties.languages, data: data11 };
          vErrors = addError(vErrors, err7);
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (typeof data12 !== "string") {
            const err8 = { instancePath: instancePath + "/languages/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema20.properties.languages.items, data: data12 };
            vErrors = addError(vErrors, err8);
            errors++;
          }
          if (!validate74(data12, { instancePath: instancePath + "/languages/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data11.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data11[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/languages", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema20.properties.languages, data: data11 };
              vErrors = addError(vErrors, err9);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/languages", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.languages, data: data11 };
        vErrors = addError(vErrors, err10);
        errors++;
      }
    }
    if (data.activity !== void 0) {
      if (!validate54(data.activity, { instancePath: instancePath + "/activity", parentData: data, parentDataProperty: "activity", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.audiences !== void 0) {
      if (!validate77(data.audiences, { instancePath: instancePath + "/audiences", parentData: data, parentDataProperty: "audiences", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.standards !== void 0) {
      if (!validate77(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.stages !== void 0) {
      if (!validate77(data.stages, { instancePath: instancePath + "/stages", parentData: data, parentDataProperty: "stages", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.judges !== void 0) {
      if (!validate77(data.judges, { instancePath: instancePath + "/judges", parentData: data, parentDataProperty: "judges", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_assessed !== void 0) {
      if (!validate77(data.not_assessed, { instancePath: instancePath + "/not_assessed", parentData: data, parentDataProperty: "not_assessed", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate77(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.uses !== void 0) {
      let data20 = data.uses;
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data21 = data20[i2];
          if (typeof data21 === "string") {
            if (data21.length > 300) {
              const err11 = { instancePath: instancePath + "/uses/" + i2, keyword: "maxLength", params: { limit: 300 }, parentSchema: schema20.properties.uses.items, data: data21 };
              vErrors = addError(vErrors, err11);
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/uses/" + i2, keyword: "type", params: { type: "string" }, parentSchema: schema20.properties.uses.items, data: data21 };
            vErrors = addError(vErrors, err12);
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/uses", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.uses, data: data20 };
        vErrors = addError(vErrors, err13);
        errors++;
      }
    }
    if (data.facts !== void 0) {
      if (!validate86(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.scales !== void 0) {
      if (!validate112(data.scales, { instancePath: instancePath + "/scales", parentData: data, parentDataProperty: "scales", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      if (!validate130(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.modules !== void 0) {
      let data25 = data.modules;
      if (Array.isArray(data25)) {
        const len2 = data25.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate141(data25[i3], { instancePath: instancePath + "/modules/" + i3, parentData: data25, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate141.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/modules", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.modules, data: data25 };
        vErrors = addError(vErrors, err14);
        errors++;
      }
    }
    if (data.sections !== void 0) {
      let data27 = data.sections;
      if (Array.isArray(data27)) {
        if (data27.length < 1) {
          const err15 = { instancePath: instancePath + "/sections", keyword: "minItems", params: { limit: 1 }, parentSchema: schema20.properties.sections, data: data27 };
          vErrors = addError(vErrors, err15);
          errors++;
        }
        const len3 = data27.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate148(data27[i4], { instancePath: instancePath + "/sections/" + i4, parentData: data27, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/sections", keyword: "type", params: { type: "array" }, parentSchema: schema20.properties.sections, data: data27 };
        vErrors = addError(vErrors, err16);
        errors++;
      }
    }
    if (data.checks !== void 0) {
      if (!validate191(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema20, data };
    vErrors = addError(vErrors, err17);
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var module = validate200;
var schema53 = { "title": "WrittenModule", "description": "A group of questions that several sets can include.", "type": "object", "properties": { "iqa": { "description": "Format of the file.", "const": 1 }, "module": { "$ref": "#/$defs/Id" }, "title": { "$ref": "#/$defs/Words" }, "version": { "$ref": "#/$defs/Version" }, "status": { "$ref": "#/$defs/Status" }, "owner": { "$ref": "#/$defs/Words" }, "source": { "$ref": "#/$defs/Prose" }, "change": { "$ref": "#/$defs/WrittenChange" }, "languages": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/Language" } }, "guidance": { "$ref": "#/$defs/Prose" }, "judges": { "$ref": "#/$defs/Id" }, "tags": { "$ref": "#/$defs/WrittenLabels" }, "uses": { "$ref": "#/$defs/WrittenNeeds" }, "values": { "$ref": "#/$defs/WrittenValues" }, "questions": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/WrittenQuestion" } }, "checks": { "$ref": "#/$defs/WrittenChecks" } }, "required": ["iqa", "module", "title", "version", "questions"], "additionalProperties": false };
var schema54 = { "title": "WrittenNeeds", "description": "What a module needs of the set that includes it.", "type": "object", "properties": { "facts": { "$ref": "#/$defs/Ids" }, "scales": { "$ref": "#/$defs/Ids" }, "standards": { "$ref": "#/$defs/Ids" }, "stages": { "$ref": "#/$defs/Ids" }, "judges": { "$ref": "#/$defs/Ids" } }, "additionalProperties": false };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "facts" || key0 === "scales" || key0 === "standards" || key0 === "stages" || key0 === "judges")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema54, data };
        vErrors = addError(vErrors, err0);
        errors++;
      }
    }
    if (data.facts !== void 0) {
      if (!validate175(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.scales !== void 0) {
      if (!validate175(data.scales, { instancePath: instancePath + "/scales", parentData: data, parentDataProperty: "scales", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.standards !== void 0) {
      if (!validate175(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.stages !== void 0) {
      if (!validate175(data.stages, { instancePath: instancePath + "/stages", parentData: data, parentDataProperty: "stages", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.judges !== void 0) {
      if (!validate175(data.judges, { instancePath: instancePath + "/judges", parentData: data, parentDataProperty: "judges", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema54, data };
    vErrors = addError(vErrors, err1);
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iqa === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "iqa" }, parentSchema: schema53, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "module" }, parentSchema: schema53, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "title" }, parentSchema: schema53, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.version === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "version" }, parentSchema: schema53, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    if (data.questions === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "questions" }, parentSchema: schema53, data };
      vErrors = addError(vErrors, err4);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema53.properties, key0)) {
        const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema53, data };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.iqa !== void 0) {
      let data0 = data.iqa;
      if (1 !== data0) {
        const err6 = { instancePath: instancePath + "/iqa", keyword: "const", params: { allowedValue: 1 }, parentSchema: schema53.properties.iqa, data: data0 };
        vErrors = addError(vErrors, err6);
        errors++;
      }
    }
    if (data.module !== void 0) {
      if (!validate54(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate56(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate58(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate56(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate63(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.change !== void 0) {
      if (!validate69(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data8 = data.languages;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err7 = { instancePath: instancePath + "/languages", keyword: "minItems", params: { limit: 1 }, parentSchema: schema53.properties.languages, data: data8 };
          vErrors = addError(vErrors, err7);
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err8 = { instancePath: instancePath + "/languages/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema53.properties.languages.items, data: data9 };
            vErrors = addError(vErrors, err8);
            errors++;
          }
          if (!validate74(data9, { instancePath: instancePath + "/languages/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data8[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/languages", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema53.properties.languages, data: data8 };
              vErrors = addError(vErrors, err9);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/languages", keyword: "type", params: { type: "array" }, parentSchema: schema53.properties.languages, data: data8 };
        vErrors = addError(vErrors, err10);
        errors++;
      }
    }
    if (data.guidance !== void 0) {
      if (!validate63(data.guidance, { instancePath: instancePath + "/guidance", parentData: data, parentDataProperty: "guidance", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.judges !== void 0) {
      if (!validate54(data.judges, { instancePath: instancePath + "/judges", parentData: data, parentDataProperty: "judges", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate77(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.uses !== void 0) {
      if (!validate212(data.uses, { instancePath: instancePath + "/uses", parentData: data, parentDataProperty: "uses", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      if (!validate130(data.values, { instancePath: instancePath + "/values", parentData: data, parentDataProperty: "values", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.questions !== void 0) {
      let data15 = data.questions;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err11 = { instancePath: instancePath + "/questions", keyword: "minItems", params: { limit: 1 }, parentSchema: schema53.properties.questions, data: data15 };
          vErrors = addError(vErrors, err11);
          errors++;
        }
        const len1 = data15.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate159(data15[i2], { instancePath: instancePath + "/questions/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate159.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/questions", keyword: "type", params: { type: "array" }, parentSchema: schema53.properties.questions, data: data15 };
        vErrors = addError(vErrors, err12);
        errors++;
      }
    }
    if (data.checks !== void 0) {
      if (!validate191(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate191.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema53, data };
    vErrors = addError(vErrors, err13);
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
validate200.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var library = validate222;
var schema55 = { "title": "WrittenLibrary", "description": "Facts, scales, standards, stages and code lists that several sets share.", "type": "object", "properties": { "iqa": { "description": "Format of the file.", "const": 1 }, "library": { "$ref": "#/$defs/Id" }, "title": { "$ref": "#/$defs/Words" }, "version": { "$ref": "#/$defs/Version" }, "status": { "$ref": "#/$defs/Status" }, "owner": { "$ref": "#/$defs/Words" }, "source": { "$ref": "#/$defs/Prose" }, "change": { "$ref": "#/$defs/WrittenChange" }, "languages": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/Language" } }, "audiences": { "$ref": "#/$defs/WrittenLabels" }, "standards": { "$ref": "#/$defs/WrittenLabels" }, "stages": { "$ref": "#/$defs/WrittenLabels" }, "judges": { "$ref": "#/$defs/WrittenLabels" }, "not_assessed": { "$ref": "#/$defs/WrittenLabels" }, "tags": { "$ref": "#/$defs/WrittenLabels" }, "facts": { "$ref": "#/$defs/WrittenFacts" }, "scales": { "$ref": "#/$defs/WrittenScales" }, "code_lists": { "type": "object", "propertyNames": { "$ref": "#/$defs/Id" }, "additionalProperties": { "$ref": "#/$defs/WrittenOptions" } } }, "required": ["iqa", "library", "title", "version"], "additionalProperties": false };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iqa === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "iqa" }, parentSchema: schema55, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.library === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "library" }, parentSchema: schema55, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "title" }, parentSchema: schema55, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.version === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "version" }, parentSchema: schema55, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema55.properties, key0)) {
        const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema55, data };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.iqa !== void 0) {
      let data0 = data.iqa;
      if (1 !== data0) {
        const err5 = { instancePath: instancePath + "/iqa", keyword: "const", params: { allowedValue: 1 }, parentSchema: schema55.properties.iqa, data: data0 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.library !== void 0) {
      if (!validate54(data.library, { instancePath: instancePath + "/library", parentData: data, parentDataProperty: "library", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate56(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate58(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate60(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate56(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (!validate63(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.change !== void 0) {
      if (!validate69(data.change, { instancePath: instancePath + "/change", parentData: data, parentDataProperty: "change", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data8 = data.languages;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err6 = { instancePath: instancePath + "/languages", keyword: "minItems", params: { limit: 1 }, parentSchema: schema55.properties.languages, data: data8 };
          vErrors = addError(vErrors, err6);
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string") {
            const err7 = { instancePath: instancePath + "/languages/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema55.properties.languages.items, data: data9 };
            vErrors = addError(vErrors, err7);
            errors++;
          }
          if (!validate74(data9, { instancePath: instancePath + "/languages/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data8[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err8 = { instancePath: instancePath + "/languages", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema55.properties.languages, data: data8 };
              vErrors = addError(vErrors, err8);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/languages", keyword: "type", params: { type: "array" }, parentSchema: schema55.properties.languages, data: data8 };
        vErrors = addError(vErrors, err9);
        errors++;
      }
    }
    if (data.audiences !== void 0) {
      if (!validate77(data.audiences, { instancePath: instancePath + "/audiences", parentData: data, parentDataProperty: "audiences", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.standards !== void 0) {
      if (!validate77(data.standards, { instancePath: instancePath + "/standards", parentData: data, parentDataProperty: "standards", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.stages !== void 0) {
      if (!validate77(data.stages, { instancePath: instancePath + "/stages", parentData: data, parentDataProperty: "stages", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.judges !== void 0) {
      if (!validate77(data.judges, { instancePath: instancePath + "/judges", parentData: data, parentDataProperty: "judges", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_assessed !== void 0) {
      if (!validate77(data.not_assessed, { instancePath: instancePath + "/not_assessed", parentData: data, parentDataProperty: "not_assessed", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate77(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.facts !== void 0) {
      if (!validate86(data.facts, { instancePath: instancePath + "/facts", parentData: data, parentDataProperty: "facts", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.scales !== void 0) {
      if (!validate112(data.scales, { instancePath: instancePath + "/scales", parentData: data, parentDataProperty: "scales", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.code_lists !== void 0) {
      let data18 = data.code_lists;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key1 in data18) {
          const _errs24 = errors;
          if (!validate54(key1, { instancePath: instancePath + "/code_lists", parentData: data18, parentDataProperty: "code_lists", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate54.errors);
            errors = vErrors.length;
          }
          var valid4 = _errs24 === errors;
          if (!valid4) {
            const err10 = { instancePath: instancePath + "/code_lists", keyword: "propertyNames", params: { propertyName: key1 }, parentSchema: schema55.properties.code_lists, data: data18 };
            vErrors = addError(vErrors, err10);
            errors++;
          }
        }
        for (const key2 in data18) {
          if (!validate90(data18[key2], { instancePath: instancePath + "/code_lists/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate90.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/code_lists", keyword: "type", params: { type: "object" }, parentSchema: schema55.properties.code_lists, data: data18 };
        vErrors = addError(vErrors, err11);
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema55, data };
    vErrors = addError(vErrors, err12);
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var scenarios = validate241;
var schema56 = { "title": "WrittenScenarios", "description": "What an author expects a question set to do, with examples.", "type": "object", "properties": { "tests": { "description": "The question set, by path from this file.", "type": "string", "maxLength": 300 }, "defaults": { "title": "WrittenDefaults", "type": "object", "properties": { "facts": { "type": "object" }, "answers": { "type": "object", "description": "An answer by question id; or long: {answer, comment, issues, action, reason, good_practice}." }, "modules": { "type": "object" }, "today": { "type": "string" } }, "additionalProperties": false }, "scenarios": { "type": "array", "minItems": 1, "items": { "title": "WrittenScenario", "type": "object", "properties": { "name": { "$ref": "#/$defs/Words" }, "facts": { "type": "object" }, "answers": { "type": "object", "description": "An answer by question id; or long: {answer, comment, issues, action, reason, good_practice}." }, "modules": { "type": "object" }, "clear": { "description": "Questions whose answers are taken back.", "allOf": [{ "$ref": "#/$defs/WrittenIds" }] }, "reasons": { "description": "Reasons given: for a warning by check id, or check id and question id with a slash between; for a module that is switched on, by its alias; for a fact that is corrected, by its id.", "type": "object" }, "today": { "type": "string" }, "steps": { "description": "Applied in order.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/WrittenStep" } }, "table": { "description": "The scenario runs once a row; $name stands for the row's value.", "type": "array", "minItems": 1, "items": { "type": "object" } }, "expect": { "$ref": "#/$defs/WrittenExpectations" } }, "required": ["name"], "additionalProperties": false } } }, "required": ["tests", "scenarios"], "additionalProperties": false };
var schema57 = { "title": "WrittenIds", "description": "Ids, or the $name of a table's column that holds them.", "type": ["array", "string"], "pattern": "^\\$[a-z][a-z0-9_]*$", "items": { "$ref": "#/$defs/StoredId" } };
var pattern8 = new RegExp("^\\$[a-z][a-z0-9_]*$", "u");
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!Array.isArray(data) && typeof data !== "string") {
    const err0 = { instancePath, keyword: "type", params: { type: schema57.type }, parentSchema: schema57, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^\\$[a-z][a-z0-9_]*$" }, parentSchema: schema57, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate104(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
  }
  validate243.errors = vErrors;
  return errors === 0;
}
validate243.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema58 = { "title": "WrittenStep", "type": "object", "properties": { "facts": { "type": "object" }, "answers": { "type": "object", "description": "An answer by question id; or long: {answer, comment, issues, action, reason, good_practice}." }, "modules": { "type": "object" }, "clear": { "description": "Questions whose answers are taken back.", "allOf": [{ "$ref": "#/$defs/WrittenIds" }] }, "reasons": { "description": "Reasons given: for a warning by check id, or check id and question id with a slash between; for a module that is switched on, by its alias; for a fact that is corrected, by its id.", "type": "object" }, "today": { "type": "string" }, "expect": { "$ref": "#/$defs/WrittenExpectations" } }, "additionalProperties": false };
var schema59 = { "title": "WrittenExpectations", "description": "Only what is named is checked.", "type": "object", "properties": { "asked": { "$ref": "#/$defs/WrittenIds" }, "not_asked": { "$ref": "#/$defs/WrittenIds" }, "asks": { "description": "yes or no by question id, for tables.", "type": "object" }, "comment_needed": { "$ref": "#/$defs/WrittenIds" }, "comment_not_needed": { "$ref": "#/$defs/WrittenIds" }, "action_needed": { "$ref": "#/$defs/WrittenIds" }, "action_not_needed": { "$ref": "#/$defs/WrittenIds" }, "issues_needed": { "$ref": "#/$defs/WrittenIds" }, "offered": { "description": "Modules on offer.", "allOf": [{ "$ref": "#/$defs/WrittenIds" }] }, "not_offered": { "$ref": "#/$defs/WrittenIds" }, "values": { "type": "object" }, "problems": { "description": "Ids of the questions, facts, modules and checks that stop completion now; exactly these.", "allOf": [{ "$ref": "#/$defs/WrittenNames" }] }, "checks": { "description": "Checks that fire now, among others.", "allOf": [{ "$ref": "#/$defs/WrittenNames" }] }, "withheld": { "description": "Exactly these are withheld.", "allOf": [{ "$ref": "#/$defs/WrittenNames" }] }, "complete": { "$ref": "#/$defs/YesNo" } }, "additionalProperties": false };
var schema60 = { "title": "WrittenNames", "description": "Ids, or the $name of a table's column that holds them; an id may have more than two parts here.", "type": ["array", "string"], "pattern": "^\\$[a-z][a-z0-9_]*$", "items": { "type": "string" } };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate258.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!Array.isArray(data) && typeof data !== "string") {
    const err0 = { instancePath, keyword: "type", params: { type: schema60.type }, parentSchema: schema60, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^\\$[a-z][a-z0-9_]*$" }, parentSchema: schema60, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema60.items, data: data0 };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
  }
  validate258.errors = vErrors;
  return errors === 0;
}
validate258.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate248.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema59.properties, key0)) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema59, data };
        vErrors = addError(vErrors, err0);
        errors++;
      }
    }
    if (data.asked !== void 0) {
      if (!validate243(data.asked, { instancePath: instancePath + "/asked", parentData: data, parentDataProperty: "asked", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_asked !== void 0) {
      if (!validate243(data.not_asked, { instancePath: instancePath + "/not_asked", parentData: data, parentDataProperty: "not_asked", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.asks !== void 0) {
      let data2 = data.asks;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err1 = { instancePath: instancePath + "/asks", keyword: "type", params: { type: "object" }, parentSchema: schema59.properties.asks, data: data2 };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    if (data.comment_needed !== void 0) {
      if (!validate243(data.comment_needed, { instancePath: instancePath + "/comment_needed", parentData: data, parentDataProperty: "comment_needed", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.comment_not_needed !== void 0) {
      if (!validate243(data.comment_not_needed, { instancePath: instancePath + "/comment_not_needed", parentData: data, parentDataProperty: "comment_not_needed", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.action_needed !== void 0) {
      if (!validate243(data.action_needed, { instancePath: instancePath + "/action_needed", parentData: data, parentDataProperty: "action_needed", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.action_not_needed !== void 0) {
      if (!validate243(data.action_not_needed, { instancePath: instancePath + "/action_not_needed", parentData: data, parentDataProperty: "action_not_needed", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.issues_needed !== void 0) {
      if (!validate243(data.issues_needed, { instancePath: instancePath + "/issues_needed", parentData: data, parentDataProperty: "issues_needed", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.offered !== void 0) {
      if (!validate243(data.offered, { instancePath: instancePath + "/offered", parentData: data, parentDataProperty: "offered", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_offered !== void 0) {
      if (!validate243(data.not_offered, { instancePath: instancePath + "/not_offered", parentData: data, parentDataProperty: "not_offered", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.values !== void 0) {
      let data10 = data.values;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err2 = { instancePath: instancePath + "/values", keyword: "type", params: { type: "object" }, parentSchema: schema59.properties.values, data: data10 };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.problems !== void 0) {
      if (!validate258(data.problems, { instancePath: instancePath + "/problems", parentData: data, parentDataProperty: "problems", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.checks !== void 0) {
      if (!validate258(data.checks, { instancePath: instancePath + "/checks", parentData: data, parentDataProperty: "checks", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.withheld !== void 0) {
      if (!validate258(data.withheld, { instancePath: instancePath + "/withheld", parentData: data, parentDataProperty: "withheld", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate258.errors);
        errors = vErrors.length;
      }
    }
    if (data.complete !== void 0) {
      if (!validate95(data.complete, { instancePath: instancePath + "/complete", parentData: data, parentDataProperty: "complete", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate95.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema59, data };
    vErrors = addError(vErrors, err3);
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
validate248.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "facts" || key0 === "answers" || key0 === "modules" || key0 === "clear" || key0 === "reasons" || key0 === "today" || key0 === "expect")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema58, data };
        vErrors = addError(vErrors, err0);
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data0 = data.facts;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/facts", keyword: "type", params: { type: "object" }, parentSchema: schema58.properties.facts, data: data0 };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    if (data.answers !== void 0) {
      let data1 = data.answers;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err2 = { instancePath: instancePath + "/answers", keyword: "type", params: { type: "object" }, parentSchema: schema58.properties.answers, data: data1 };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.modules !== void 0) {
      let data2 = data.modules;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err3 = { instancePath: instancePath + "/modules", keyword: "type", params: { type: "object" }, parentSchema: schema58.properties.modules, data: data2 };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
    if (data.clear !== void 0) {
      if (!validate243(data.clear, { instancePath: instancePath + "/clear", parentData: data, parentDataProperty: "clear", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.reasons !== void 0) {
      let data4 = data.reasons;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err4 = { instancePath: instancePath + "/reasons", keyword: "type", params: { type: "object" }, parentSchema: schema58.properties.reasons, data: data4 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.today !== void 0) {
      let data5 = data.today;
      if (typeof data5 !== "string") {
        const err5 = { instancePath: instancePath + "/today", keyword: "type", params: { type: "string" }, parentSchema: schema58.properties.today, data: data5 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.expect !== void 0) {
      if (!validate248(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate248.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema58, data };
    vErrors = addError(vErrors, err6);
    errors++;
  }
  validate246.errors = vErrors;
  return errors === 0;
}
validate246.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tests === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "tests" }, parentSchema: schema56, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.scenarios === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "scenarios" }, parentSchema: schema56, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tests" || key0 === "defaults" || key0 === "scenarios")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema56, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.tests !== void 0) {
      let data0 = data.tests;
      if (typeof data0 === "string") {
        if (data0.length > 300) {
          const err3 = { instancePath: instancePath + "/tests", keyword: "maxLength", params: { limit: 300 }, parentSchema: schema56.properties.tests, data: data0 };
          vErrors = addError(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/tests", keyword: "type", params: { type: "string" }, parentSchema: schema56.properties.tests, data: data0 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data1 = data.defaults;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "facts" || key1 === "answers" || key1 === "modules" || key1 === "today")) {
            const err5 = { instancePath: instancePath + "/defaults", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema56.properties.defaults, data: data1 };
            vErrors = addError(vErrors, err5);
            errors++;
          }
        }
        if (data1.facts !== void 0) {
          let data2 = data1.facts;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            const err6 = { instancePath: instancePath + "/defaults/facts", keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.defaults.properties.facts, data: data2 };
            vErrors = addError(vErrors, err6);
            errors++;
          }
        }
        if (data1.answers !== void 0) {
          let data3 = data1.answers;
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
            const err7 = { instancePath: instancePath + "/defaults/answers", keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.defaults.properties.answers, data: data3 };
            vErrors = addError(vErrors, err7);
            errors++;
          }
        }
        if (data1.modules !== void 0) {
          let data4 = data1.modules;
          if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
            const err8 = { instancePath: instancePath + "/defaults/modules", keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.defaults.properties.modules, data: data4 };
            vErrors = addError(vErrors, err8);
            errors++;
          }
        }
        if (data1.today !== void 0) {
          let data5 = data1.today;
          if (typeof data5 !== "string") {
            const err9 = { instancePath: instancePath + "/defaults/today", keyword: "type", params: { type: "string" }, parentSchema: schema56.properties.defaults.properties.today, data: data5 };
            vErrors = addError(vErrors, err9);
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/defaults", keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.defaults, data: data1 };
        vErrors = addError(vErrors, err10);
        errors++;
      }
    }
    if (data.scenarios !== void 0) {
      let data6 = data.scenarios;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err11 = { instancePath: instancePath + "/scenarios", keyword: "minItems", params: { limit: 1 }, parentSchema: schema56.properties.scenarios, data: data6 };
          vErrors = addError(vErrors, err11);
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.name === void 0) {
              const err12 = { instancePath: instancePath + "/scenarios/" + i0, keyword: "required", params: { missingProperty: "name" }, parentSchema: schema56.properties.scenarios.items, data: data7 };
              vErrors = addError(vErrors, err12);
              errors++;
            }
            for (const key2 in data7) {
              if (!func1.call(schema56.properties.scenarios.items.properties, key2)) {
                const err13 = { instancePath: instancePath + "/scenarios/" + i0, keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema56.properties.scenarios.items, data: data7 };
                vErrors = addError(vErrors, err13);
                errors++;
              }
            }
            if (data7.name !== void 0) {
              if (!validate56(data7.name, { instancePath: instancePath + "/scenarios/" + i0 + "/name", parentData: data7, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate56.errors);
                errors = vErrors.length;
              }
            }
            if (data7.facts !== void 0) {
              let data9 = data7.facts;
              if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
                const err14 = { instancePath: instancePath + "/scenarios/" + i0 + "/facts", keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.scenarios.items.properties.facts, data: data9 };
                vErrors = addError(vErrors, err14);
                errors++;
              }
            }
            if (data7.answers !== void 0) {
              let data10 = data7.answers;
              if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
                const err15 = { instancePath: instancePath + "/scenarios/" + i0 + "/answers", keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.scenarios.items.properties.answers, data: data10 };
                vErrors = addError(vErrors, err15);
                errors++;
              }
            }
            if (data7.modules !== void 0) {
              let data11 = data7.modules;
              if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
                const err16 = { instancePath: instancePath + "/scenarios/" + i0 + "/modules", keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.scenarios.items.properties.modules, data: data11 };
                vErrors = addError(vErrors, err16);
                errors++;
              }
            }
            if (data7.clear !== void 0) {
              if (!validate243(data7.clear, { instancePath: instancePath + "/scenarios/" + i0 + "/clear", parentData: data7, parentDataProperty: "clear", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate243.errors);
                errors = vErrors.length;
              }
            }
            if (data7.reasons !== void 0) {
              let data13 = data7.reasons;
              if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                const err17 = { instancePath: instancePath + "/scenarios/" + i0 + "/reasons", keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.scenarios.items.properties.reasons, data: data13 };
                vErrors = addError(vErrors, err17);
                errors++;
              }
            }
            if (data7.today !== void 0) {
              let data14 = data7.today;
              if (typeof data14 !== "string") {
                const err18 = { instancePath: instancePath + "/scenarios/" + i0 + "/today", keyword: "type", params: { type: "string" }, parentSchema: schema56.properties.scenarios.items.properties.today, data: data14 };
                vErrors = addError(vErrors, err18);
                errors++;
              }
            }
            if (data7.steps !== void 0) {
              let data15 = data7.steps;
              if (Array.isArray(data15)) {
                if (data15.length < 1) {
                  const err19 = { instancePath: instancePath + "/scenarios/" + i0 + "/steps", keyword: "minItems", params: { limit: 1 }, parentSchema: schema56.properties.scenarios.items.properties.steps, data: data15 };
                  vErrors = addError(vErrors, err19);
                  errors++;
                }
                const len1 = data15.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate246(data15[i1], { instancePath: instancePath + "/scenarios/" + i0 + "/steps/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors })) {
                    vErrors = joinErrors(vErrors, validate246.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/scenarios/" + i0 + "/steps", keyword: "type", params: { type: "array" }, parentSchema: schema56.properties.scenarios.items.properties.steps, data: data15 };
                vErrors = addError(vErrors, err20);
                errors++;
              }
            }
            if (data7.table !== void 0) {
              let data17 = data7.table;
              if (Array.isArray(data17)) {
                if (data17.length < 1) {
                  const err21 = { instancePath: instancePath + "/scenarios/" + i0 + "/table", keyword: "minItems", params: { limit: 1 }, parentSchema: schema56.properties.scenarios.items.properties.table, data: data17 };
                  vErrors = addError(vErrors, err21);
                  errors++;
                }
                const len2 = data17.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data18 = data17[i2];
                  if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
                    const err22 = { instancePath: instancePath + "/scenarios/" + i0 + "/table/" + i2, keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.scenarios.items.properties.table.items, data: data18 };
                    vErrors = addError(vErrors, err22);
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/scenarios/" + i0 + "/table", keyword: "type", params: { type: "array" }, parentSchema: schema56.properties.scenarios.items.properties.table, data: data17 };
                vErrors = addError(vErrors, err23);
                errors++;
              }
            }
            if (data7.expect !== void 0) {
              if (!validate248(data7.expect, { instancePath: instancePath + "/scenarios/" + i0 + "/expect", parentData: data7, parentDataProperty: "expect", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate248.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/scenarios/" + i0, keyword: "type", params: { type: "object" }, parentSchema: schema56.properties.scenarios.items, data: data7 };
            vErrors = addError(vErrors, err24);
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/scenarios", keyword: "type", params: { type: "array" }, parentSchema: schema56.properties.scenarios, data: data6 };
        vErrors = addError(vErrors, err25);
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema56, data };
    vErrors = addError(vErrors, err26);
    errors++;
  }
  validate241.errors = vErrors;
  return errors === 0;
}
validate241.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var config = validate266;
var schema61 = { "title": "WrittenConfig", "description": "Settings of a folder of question sets: what the scheme demands of them.", "type": "object", "properties": { "iqa": { "description": "Format of the file.", "const": 1 }, "question_sets": { "description": "Globs from this file.", "type": "array", "items": { "type": "string" } }, "languages": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/Language" } }, "rules": { "type": "object", "properties": { "extends": { "enum": ["minimal", "recommended", "strict"] } }, "patternProperties": { "^IQA[0-9]{3}$": { "type": "object" } }, "additionalProperties": false }, "activities": { "$ref": "#/$defs/WrittenLabels" }, "must_cover": { "$ref": "#/$defs/Ids" }, "dip_sample": { "type": "object", "properties": { "at_least": { "description": "Per cent, such as 10%.", "type": "string", "pattern": "^[0-9]{1,3}%$" } }, "additionalProperties": false }, "formats": { "description": "Named formats for text answers: a pattern, and what it is in words.", "type": "object", "propertyNames": { "$ref": "#/$defs/Id" }, "additionalProperties": { "title": "WrittenFormat", "type": "object", "properties": { "pattern": { "type": "string", "maxLength": 200 }, "at_most": { "type": "integer", "minimum": 1, "maximum": 200 }, "reads_as": { "$ref": "#/$defs/Words" } }, "required": ["pattern", "reads_as"], "additionalProperties": false } }, "compare_with": { "type": "string" } }, "required": ["iqa"], "additionalProperties": false };
var pattern10 = new RegExp("^IQA[0-9]{3}$", "u");
var pattern12 = new RegExp("^[0-9]{1,3}%$", "u");
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate266.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iqa === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "iqa" }, parentSchema: schema61, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema61.properties, key0)) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema61, data };
        vErrors = addError(vErrors, err1);
        errors++;
      }
    }
    if (data.iqa !== void 0) {
      let data0 = data.iqa;
      if (1 !== data0) {
        const err2 = { instancePath: instancePath + "/iqa", keyword: "const", params: { allowedValue: 1 }, parentSchema: schema61.properties.iqa, data: data0 };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.question_sets !== void 0) {
      let data1 = data.question_sets;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err3 = { instancePath: instancePath + "/question_sets/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema61.properties.question_sets.items, data: data2 };
            vErrors = addError(vErrors, err3);
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/question_sets", keyword: "type", params: { type: "array" }, parentSchema: schema61.properties.question_sets, data: data1 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data3 = data.languages;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err5 = { instancePath: instancePath + "/languages", keyword: "minItems", params: { limit: 1 }, parentSchema: schema61.properties.languages, data: data3 };
          vErrors = addError(vErrors, err5);
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 !== "string") {
            const err6 = { instancePath: instancePath + "/languages/" + i1, keyword: "type", params: { type: "string" }, parentSchema: schema61.properties.languages.items, data: data4 };
            vErrors = addError(vErrors, err6);
            errors++;
          }
          if (!validate74(data4, { instancePath: instancePath + "/languages/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
        let i2 = data3.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data3[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/languages", keyword: "uniqueItems", params: { i: i2, j: j0 }, parentSchema: schema61.properties.languages, data: data3 };
              vErrors = addError(vErrors, err7);
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/languages", keyword: "type", params: { type: "array" }, parentSchema: schema61.properties.languages, data: data3 };
        vErrors = addError(vErrors, err8);
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data5 = data.rules;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!(key1 === "extends" || pattern10.test(key1))) {
            const err9 = { instancePath: instancePath + "/rules", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema61.properties.rules, data: data5 };
            vErrors = addError(vErrors, err9);
            errors++;
          }
        }
        if (data5.extends !== void 0) {
          let data6 = data5.extends;
          if (!(data6 === "minimal" || data6 === "recommended" || data6 === "strict")) {
            const err10 = { instancePath: instancePath + "/rules/extends", keyword: "enum", params: { allowedValues: schema61.properties.rules.properties.extends.enum }, parentSchema: schema61.properties.rules.properties.extends, data: data6 };
            vErrors = addError(vErrors, err10);
            errors++;
          }
        }
        for (const key2 in data5) {
          if (pattern10.test(key2)) {
            let data7 = data5[key2];
            if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
              const err11 = { instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, schema: schema61.properties.rules.patternProperties["^IQA[0-9]{3}$"].type, parentSchema: schema61.properties.rules.patternProperties["^IQA[0-9]{3}$"], data: data7 };
              vErrors = addError(vErrors, err11);
              errors++;
            }
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/rules", keyword: "type", params: { type: "object" }, parentSchema: schema61.properties.rules, data: data5 };
        vErrors = addError(vErrors, err12);
        errors++;
      }
    }
    if (data.activities !== void 0) {
      if (!validate77(data.activities, { instancePath: instancePath + "/activities", parentData: data, parentDataProperty: "activities", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.must_cover !== void 0) {
      if (!validate175(data.must_cover, { instancePath: instancePath + "/must_cover", parentData: data, parentDataProperty: "must_cover", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate175.errors);
        errors = vErrors.length;
      }
    }
    if (data.dip_sample !== void 0) {
      let data10 = data.dip_sample;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 in data10) {
          if (!(key3 === "at_least")) {
            const err13 = { instancePath: instancePath + "/dip_sample", keyword: "additionalProperties", params: { additionalProperty: key3 }, parentSchema: schema61.properties.dip_sample, data: data10 };
            vErrors = addError(vErrors, err13);
            errors++;
          }
        }
        if (data10.at_least !== void 0) {
          let data11 = data10.at_least;
          if (typeof data11 === "string") {
            if (!pattern12.test(data11)) {
              const err14 = { instancePath: instancePath + "/dip_sample/at_least", keyword: "pattern", params: { pattern: "^[0-9]{1,3}%$" }, parentSchema: schema61.properties.dip_sample.properties.at_least, data: data11 };
              vErrors = addError(vErrors, err14);
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/dip_sample/at_least", keyword: "type", params: { type: "string" }, parentSchema: schema61.properties.dip_sample.properties.at_least, data: data11 };
            vErrors = addError(vErrors, err15);
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/dip_sample", keyword: "type", params: { type: "object" }, parentSchema: schema61.properties.dip_sample, data: data10 };
        vErrors = addError(vErrors, err16);
        errors++;
      }
    }
    if (data.formats !== void 0) {
      let data12 = data.formats;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 in data12) {
          const _errs26 = errors;
          if (!validate54(key4, { instancePath: instancePath + "/formats", parentData: data12, parentDataProperty: "formats", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate54.errors);
            errors = vErrors.length;
          }
          var valid9 = _errs26 === errors;
          if (!valid9) {
            const err17 = { instancePath: instancePath + "/formats", keyword: "propertyNames", params: { propertyName: key4 }, parentSchema: schema61.properties.formats, data: data12 };
            vErrors = addError(vErrors, err17);
            errors++;
          }
        }
        for (const key5 in data12) {
          let data13 = data12[key5];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.pattern === void 0) {
              const err18 = { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "pattern" }, parentSchema: schema61.properties.formats.additionalProperties, data: data13 };
              vErrors = addError(vErrors, err18);
              errors++;
            }
            if (data13.reads_as === void 0) {
              const err19 = { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "reads_as" }, parentSchema: schema61.properties.formats.additionalProperties, data: data13 };
              vErrors = addError(vErrors, err19);
              errors++;
            }
            for (const key6 in data13) {
              if (!(key6 === "pattern" || key6 === "at_most" || key6 === "reads_as")) {
                const err20 = { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key6 }, parentSchema: schema61.properties.formats.additionalProperties, data: data13 };
                vErrors = addError(vErrors, err20);
                errors++;
              }
            }
            if (data13.pattern !== void 0) {
              let data14 = data13.pattern;
              if (typeof data14 === "string") {
                if (data14.length > 200) {
                  const err21 = { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema61.properties.formats.additionalProperties.properties.pattern, data: data14 };
                  vErrors = addError(vErrors, err21);
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", keyword: "type", params: { type: "string" }, parentSchema: schema61.properties.formats.additionalProperties.properties.pattern, data: data14 };
                vErrors = addError(vErrors, err22);
                errors++;
              }
            }
            if (data13.at_most !== void 0) {
              let data15 = data13.at_most;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err23 = { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/at_most", keyword: "type", params: { type: "integer" }, parentSchema: schema61.properties.formats.additionalProperties.properties.at_most, data: data15 };
                vErrors = addError(vErrors, err23);
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 > 200 || isNaN(data15)) {
                  const err24 = { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/at_most", keyword: "maximum", params: { comparison: "<=", limit: 200 }, parentSchema: schema61.properties.formats.additionalProperties.properties.at_most, data: data15 };
                  vErrors = addError(vErrors, err24);
                  errors++;
                }
                if (data15 < 1 || isNaN(data15)) {
                  const err25 = { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/at_most", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema61.properties.formats.additionalProperties.properties.at_most, data: data15 };
                  vErrors = addError(vErrors, err25);
                  errors++;
                }
              }
            }
            if (data13.reads_as !== void 0) {
              if (!validate56(data13.reads_as, { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/reads_as", parentData: data13, parentDataProperty: "reads_as", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate56.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/formats/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: schema61.properties.formats.additionalProperties, data: data13 };
            vErrors = addError(vErrors, err26);
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/formats", keyword: "type", params: { type: "object" }, parentSchema: schema61.properties.formats, data: data12 };
        vErrors = addError(vErrors, err27);
        errors++;
      }
    }
    if (data.compare_with !== void 0) {
      let data17 = data.compare_with;
      if (typeof data17 !== "string") {
        const err28 = { instancePath: instancePath + "/compare_with", keyword: "type", params: { type: "string" }, parentSchema: schema61.properties.compare_with, data: data17 };
        vErrors = addError(vErrors, err28);
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema61, data };
    vErrors = addError(vErrors, err29);
    errors++;
  }
  validate266.errors = vErrors;
  return errors === 0;
}
validate266.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var compiledQuestionSet = validate272;
var schema62 = { "title": "CompiledQuestionSet", "description": "A question set as the engine reads it: checked, with modules and libraries folded in, conditions as rules and as sentences. The only thing that passes from compiler to engine.", "type": "object", "properties": { "iqa_compiled": { "description": "Format of this document.", "const": 1 }, "set": { "$ref": "#/$defs/Id" }, "title": { "$ref": "#/$defs/Text" }, "version": { "$ref": "#/$defs/Version" }, "status": { "title": "SetStatus", "enum": ["draft", "published", "retired"] }, "digest": { "description": "Of this document without its digest.", "allOf": [{ "$ref": "#/$defs/Digest" }] }, "owner": { "type": "string" }, "source": { "description": "Where the content comes from.", "allOf": [{ "$ref": "#/$defs/Text" }] }, "activity": { "$ref": "#/$defs/Id" }, "applies": { "title": "Applies", "description": "The days of the work that this set is for, both included, by a date fact.", "type": "object", "properties": { "from": { "$ref": "#/$defs/IsoDate" }, "to": { "$ref": "#/$defs/IsoDate" }, "by": { "$ref": "#/$defs/Id" } }, "required": ["by"], "additionalProperties": false }, "languages": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/Language" } }, "reads_today": { "description": "Whether a rule or a limit reads today; then a form cannot start without it.", "type": "boolean" }, "standards": { "type": "array", "items": { "$ref": "#/$defs/Labelled" } }, "stages": { "type": "array", "items": { "$ref": "#/$defs/Labelled" } }, "judges": { "type": "array", "items": { "$ref": "#/$defs/Labelled" } }, "not_assessed": { "description": "The reasons for which a case may be left without an assessment.", "type": "array", "items": { "$ref": "#/$defs/Labelled" } }, "includes": { "description": "Modules and libraries folded in, as they were.", "type": "array", "items": { "title": "Include", "type": "object", "properties": { "kind": { "enum": ["module", "library"] }, "id": { "$ref": "#/$defs/Id" }, "version": { "$ref": "#/$defs/Version" }, "digest": { "description": "Of the document as read, ranges and comments left out.", "allOf": [{ "$ref": "#/$defs/Digest" }] } }, "required": ["kind", "id", "version", "digest"], "additionalProperties": false } }, "facts": { "type": "array", "items": { "$ref": "#/$defs/CompiledFact" } }, "scales": { "type": "array", "items": { "title": "CompiledScale", "description": "Options best first, retired ones in their place.", "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" }, "options": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Option" } } }, "required": ["id", "options"], "additionalProperties": false } }, "values": { "description": "In an order in which each needs only those before it.", "type": "array", "items": { "$ref": "#/$defs/CompiledValue" } }, "modules": { "type": "array", "items": { "$ref": "#/$defs/CompiledModule" } }, "sections": { "type": "array", "items": { "$ref": "#/$defs/CompiledSection" } }, "questions": { "description": "In document order, a module's where it is inserted.", "type": "array", "items": { "$ref": "#/$defs/CompiledQuestion" } }, "checks": { "type": "array", "items": { "$ref": "#/$defs/CompiledCheck" } } }, "required": ["iqa_compiled", "set", "title", "version", "status", "digest", "languages", "reads_today", "standards", "stages", "judges", "not_assessed", "includes", "facts", "scales", "values", "modules", "sections", "questions", "checks"], "additionalProperties": false };
var schema63 = { "title": "Text", "description": "Plain text by language. The first language of the set is always there; another may be missing and then falls back to it.", "type": "object", "propertyNames": { "pattern": "^[a-z]{2,3}$" }, "additionalProperties": { "type": "string", "maxLength": 8e3 }, "minProperties": 1 };
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate274.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, keyword: "minProperties", params: { limit: 1 }, parentSchema: schema63, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern6.test(key0)) {
          const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z]{2,3}$" }, parentSchema: schema63.propertyNames, data: key0, propertyName: key0 };
          vErrors = addError(vErrors, err1);
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema63, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (data0.length > 8e3) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maxLength", params: { limit: 8e3 }, parentSchema: schema63.additionalProperties, data: data0 };
          vErrors = addError(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: schema63.additionalProperties, data: data0 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema63, data };
    vErrors = addError(vErrors, err5);
    errors++;
  }
  validate274.errors = vErrors;
  return errors === 0;
}
validate274.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema64 = { "title": "Digest", "description": "SHA-256 of the canonical JSON (RFC 8785), written sha256- and 64 hexadecimal digits.", "type": "string", "pattern": "^sha256-[0-9a-f]{64}$" };
var pattern14 = new RegExp("^sha256-[0-9a-f]{64}$", "u");
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate277.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      const err0 = { instancePath, keyword: "pattern", params: { pattern: "^sha256-[0-9a-f]{64}$" }, parentSchema: schema64, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema64, data };
    vErrors = addError(vErrors, err1);
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
validate277.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema65 = { "title": "Labelled", "description": "An id and what people read for it.", "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" }, "label": { "$ref": "#/$defs/Text" } }, "required": ["id", "label"], "additionalProperties": false };
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate285.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema65, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.label === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "label" }, parentSchema: schema65, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "label")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema65, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate274(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema65, data };
    vErrors = addError(vErrors, err3);
    errors++;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
validate285.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema66 = { "title": "CompiledFact", "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" }, "label": { "$ref": "#/$defs/Text" }, "answer": { "description": "Never of kind scale.", "allOf": [{ "$ref": "#/$defs/AnswerKind" }] }, "required": { "type": "boolean" }, "from": { "enum": ["host", "assessor"] }, "correct": { "description": "Whether the assessor may correct a fact of the host, giving a reason.", "enum": ["no", "reason"] } }, "required": ["id", "label", "answer", "required", "from", "correct"], "additionalProperties": false };
var schema67 = { "title": "AnswerKind", "description": "What can be answered. `kind` tells them apart.", "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["scale", "choice", "yes_no", "many", "number", "date", "text", "long_text"] } }, "allOf": [{ "if": { "type": "object", "properties": { "kind": { "enum": ["scale"] } } }, "then": { "title": "ScaleAnswer", "description": "Options best first.", "type": "object", "properties": { "kind": { "const": "scale" }, "scale": { "$ref": "#/$defs/Id" }, "options": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Option" } }, "not_applicable_guidance": { "$ref": "#/$defs/Text" } }, "required": ["kind", "scale", "options"], "additionalProperties": false } }, { "if": { "type": "object", "properties": { "kind": { "enum": ["choice", "yes_no"] } } }, "then": { "title": "ChoiceAnswer", "type": "object", "properties": { "kind": { "enum": ["choice", "yes_no"] }, "options": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Option" } }, "not_applicable_guidance": { "$ref": "#/$defs/Text" } }, "required": ["kind", "options"], "additionalProperties": false } }, { "if": { "type": "object", "properties": { "kind": { "enum": ["many"] } } }, "then": { "title": "ManyAnswer", "type": "object", "properties": { "kind": { "const": "many" }, "options": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Option" } }, "exclusive": { "description": "The option that stands alone, such as none of these.", "allOf": [{ "$ref": "#/$defs/Id" }] } }, "required": ["kind", "options"], "additionalProperties": false } }, { "if": { "type": "object", "properties": { "kind": { "enum": ["number"] } } }, "then": { "title": "NumberAnswer", "type": "object", "properties": { "kind": { "const": "number" }, "unit": { "$ref": "#/$defs/Text" }, "at_least": { "type": "number" }, "at_most": { "type": "number" }, "decimals": { "description": "Digits allowed after the point; 0 is whole numbers.", "type": "integer", "minimum": 0, "maximum": 6 } }, "required": ["kind", "decimals"], "additionalProperties": false } }, { "if": { "type": "object", "properties": { "kind": { "enum": ["date"] } } }, "then": { "title": "DateAnswer", "type": "object", "properties": { "kind": { "const": "date" }, "not_before": { "$ref": "#/$defs/DateLimit" }, "not_after": { "$ref": "#/$defs/DateLimit" } }, "required": ["kind"], "additionalProperties": false } }, { "if": { "type": "object", "properties": { "kind": { "enum": ["text", "long_text"] } } }, "then": { "title": "TextAnswer", "type": "object", "properties": { "kind": { "enum": ["text", "long_text"] }, "at_most": { "description": "Characters, in UTF-16 units.", "type": "integer", "minimum": 1, "maximum": 4e3 }, "format": { "description": "A named format of the project.", "allOf": [{ "$ref": "#/$defs/Id" }] }, "pattern": { "description": "A regular expression that the whole text must match; proved safe from runaway matching when compiled.", "type": "string", "maxLength": 200 } }, "required": ["kind", "at_most"], "additionalProperties": false } }] };
var schema68 = { "title": "Option", "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" }, "label": { "$ref": "#/$defs/Text" }, "guidance": { "description": "What this answer means for this question.", "allOf": [{ "$ref": "#/$defs/Text" }] }, "retired": { "description": "Keeps its place and its meaning; no longer offered.", "const": true } }, "required": ["id", "label"], "additionalProperties": false };
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema68, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.label === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "label" }, parentSchema: schema68, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "label" || key0 === "guidance" || key0 === "retired")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema68, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate274(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.guidance !== void 0) {
      if (!validate274(data.guidance, { instancePath: instancePath + "/guidance", parentData: data, parentDataProperty: "guidance", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.retired !== void 0) {
      let data3 = data.retired;
      if (true !== data3) {
        const err3 = { instancePath: instancePath + "/retired", keyword: "const", params: { allowedValue: true }, parentSchema: schema68.properties.retired, data: data3 };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema68, data };
    vErrors = addError(vErrors, err4);
    errors++;
  }
  validate300.errors = vErrors;
  return errors === 0;
}
validate300.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema69 = { "title": "DateLimit", "description": 'A day, or a reference: {"var": "today"} or {"var": "facts.id"}.', "type": ["string", "object"], "allOf": [{ "if": { "type": "string" }, "then": { "$ref": "#/$defs/IsoDate" } }, { "if": { "type": "object" }, "then": { "title": "DateReference", "type": "object", "properties": { "var": { "type": "string" } }, "required": ["var"], "additionalProperties": false } }] };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate311.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: schema69.type }, parentSchema: schema69, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    vErrors = addError(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (!validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = joinErrors(vErrors, validate65.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema69.allOf[0], data };
    vErrors = addError(vErrors, err2);
    errors++;
  }
  const _errs7 = errors;
  let valid2 = true;
  const _errs8 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err3 = {};
    vErrors = addError(vErrors, err3);
    errors++;
  }
  var _valid1 = _errs8 === errors;
  errors = _errs7;
  if (vErrors !== null) {
    if (_errs7) {
      vErrors.length = Math.min(vErrors.length, _errs7);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.var === void 0) {
        const err4 = { instancePath, keyword: "required", params: { missingProperty: "var" }, parentSchema: schema69.allOf[1].then, data };
        vErrors = addError(vErrors, err4);
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "var")) {
          const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema69.allOf[1].then, data };
          vErrors = addError(vErrors, err5);
          errors++;
        }
      }
      if (data.var !== void 0) {
        let data0 = data.var;
        if (typeof data0 !== "string") {
          const err6 = { instancePath: instancePath + "/var", keyword: "type", params: { type: "string" }, parentSchema: schema69.allOf[1].then.properties.var, data: data0 };
          vErrors = addError(vErrors, err6);
          errors++;
        }
      }
    } else {
      const err7 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema69.allOf[1].then, data };
      vErrors = addError(vErrors, err7);
      errors++;
    }
    var _valid1 = _errs10 === errors;
    valid2 = _valid1;
    if (valid2) {
      var props0 = true;
    }
  }
  if (!valid2) {
    const err8 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema69.allOf[1], data };
    vErrors = addError(vErrors, err8);
    errors++;
  }
  validate311.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate311.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate298.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        if (!(data.kind === "scale")) {
          const err0 = {};
          vErrors = addError(vErrors, err0);
          errors++;
        }
      }
    } else {
      const err1 = {};
      vErrors = addError(vErrors, err1);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema67.allOf[0].then, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
      if (data.scale === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "scale" }, parentSchema: schema67.allOf[0].then, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
      if (data.options === void 0) {
        const err4 = { instancePath, keyword: "required", params: { missingProperty: "options" }, parentSchema: schema67.allOf[0].then, data };
        vErrors = addError(vErrors, err4);
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "kind" || key0 === "scale" || key0 === "options" || key0 === "not_applicable_guidance")) {
          const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema67.allOf[0].then, data };
          vErrors = addError(vErrors, err5);
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data1 = data.kind;
        if ("scale" !== data1) {
          const err6 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "scale" }, parentSchema: schema67.allOf[0].then.properties.kind, data: data1 };
          vErrors = addError(vErrors, err6);
          errors++;
        }
      }
      if (data.scale !== void 0) {
        if (!validate54(data.scale, { instancePath: instancePath + "/scale", parentData: data, parentDataProperty: "scale", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate54.errors);
          errors = vErrors.length;
        }
      }
      if (data.options !== void 0) {
        let data3 = data.options;
        if (Array.isArray(data3)) {
          if (data3.length < 1) {
            const err7 = { instancePath: instancePath + "/options", keyword: "minItems", params: { limit: 1 }, parentSchema: schema67.allOf[0].then.properties.options, data: data3 };
            vErrors = addError(vErrors, err7);
            errors++;
          }
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate300(data3[i0], { instancePath: instancePath + "/options/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate300.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/options", keyword: "type", params: { type: "array" }, parentSchema: schema67.allOf[0].then.properties.options, data: data3 };
          vErrors = addError(vErrors, err8);
          errors++;
        }
      }
      if (data.not_applicable_guidance !== void 0) {
        if (!validate274(data.not_applicable_guidance, { instancePath: instancePath + "/not_applicable_guidance", parentData: data, parentDataProperty: "not_applicable_guidance", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate274.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err9 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema67.allOf[0].then, data };
      vErrors = addError(vErrors, err9);
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = true;
    }
  }
  if (!valid1) {
    const err10 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema67.allOf[0], data };
    vErrors = addError(vErrors, err10);
    errors++;
  }
  const _errs16 = errors;
  let valid6 = true;
  const _errs17 = errors;
  if (errors === _errs17) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        let data6 = data.kind;
        if (!(data6 === "choice" || data6 === "yes_no")) {
          const err11 = {};
          vErrors = addError(vErrors, err11);
          errors++;
        }
      }
    } else {
      const err12 = {};
      vErrors = addError(vErrors, err12);
      errors++;
    }
  }
  var _valid1 = _errs17 === errors;
  errors = _errs16;
  if (vErrors !== null) {
    if (_errs16) {
      vErrors.length = Math.min(vErrors.length, _errs16);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs20 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err13 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema67.allOf[1].then, data };
        vErrors = addError(vErrors, err13);
        errors++;
      }
      if (data.options === void 0) {
        const err14 = { instancePath, keyword: "required", params: { missingProperty: "options" }, parentSchema: schema67.allOf[1].then, data };
        vErrors = addError(vErrors, err14);
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "kind" || key1 === "options" || key1 === "not_applicable_guidance")) {
          const err15 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema67.allOf[1].then, data };
          vErrors = addError(vErrors, err15);
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data7 = data.kind;
        if (!(data7 === "choice" || data7 === "yes_no")) {
          const err16 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema67.allOf[1].then.properties.kind.enum }, parentSchema: schema67.allOf[1].then.properties.kind, data: data7 };
          vErrors = addError(vErrors, err16);
          errors++;
        }
      }
      if (data.options !== void 0) {
        let data8 = data.options;
        if (Array.isArray(data8)) {
          if (data8.length < 1) {
            const err17 = { instancePath: instancePath + "/options", keyword: "minItems", params: { limit: 1 }, parentSchema: schema67.allOf[1].then.properties.options, data: data8 };
            vErrors = addError(vErrors, err17);
            errors++;
          }
          const len1 = data8.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate300(data8[i1], { instancePath: instancePath + "/options/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate300.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err18 = { instancePath: instancePath + "/options", keyword: "type", params: { type: "array" }, parentSchema: schema67.allOf[1].then.properties.options, data: data8 };
          vErrors = addError(vErrors, err18);
          errors++;
        }
      }
      if (data.not_applicable_guidance !== void 0) {
        if (!validate274(data.not_applicable_guidance, { instancePath: instancePath + "/not_applicable_guidance", parentData: data, parentDataProperty: "not_applicable_guidance", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate274.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err19 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema67.allOf[1].then, data };
      vErrors = addError(vErrors, err19);
      errors++;
    }
    var _valid1 = _errs20 === errors;
    valid6 = _valid1;
    if (valid6) {
      var props1 = true;
    }
  }
  if (!valid6) {
    const err20 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema67.allOf[1], data };
    vErrors = addError(vErrors, err20);
    errors++;
  }
  if (props0 !== true && props1 !== void 0) {
    if (props1 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props1);
    }
  }
  const _errs29 = errors;
  let valid11 = true;
  const _errs30 = errors;
  if (errors === _errs30) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        if (!(data.kind === "many")) {
          const err21 = {};
          vErrors = addError(vErrors, err21);
          errors++;
        }
      }
    } else {
      const err22 = {};
      vErrors = addError(vErrors, err22);
      errors++;
    }
  }
  var _valid2 = _errs30 === errors;
  errors = _errs29;
  if (vErrors !== null) {
    if (_errs29) {
      vErrors.length = Math.min(vErrors.length, _errs29);
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs33 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err23 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema67.allOf[2].then, data };
        vErrors = addError(vErrors, err23);
        errors++;
      }
      if (data.options === void 0) {
        const err24 = { instancePath, keyword: "required", params: { missingProperty: "options" }, parentSchema: schema67.allOf[2].then, data };
        vErrors = addError(vErrors, err24);
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "kind" || key2 === "options" || key2 === "exclusive")) {
          const err25 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema67.allOf[2].then, data };
          vErrors = addError(vErrors, err25);
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data12 = data.kind;
        if ("many" !== data12) {
          const err26 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "many" }, parentSchema: schema67.allOf[2].then.properties.kind, data: data12 };
          vErrors = addError(vErrors, err26);
          errors++;
        }
      }
      if (data.options !== void 0) {
        let data13 = data.options;
        if (Array.isArray(data13)) {
          if (data13.length < 1) {
            const err27 = { instancePath: instancePath + "/options", keyword: "minItems", params: { limit: 1 }, parentSchema: schema67.allOf[2].then.properties.options, data: data13 };
            vErrors = addError(vErrors, err27);
            errors++;
          }
          const len2 = data13.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate300(data13[i2], { instancePath: instancePath + "/options/" + i2, parentData: data13, parentDataProperty: i2, rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate300.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err28 = { instancePath: instancePath + "/options", keyword: "type", params: { type: "array" }, parentSchema: schema67.allOf[2].then.properties.options, data: data13 };
          vErrors = addError(vErrors, err28);
          errors++;
        }
      }
      if (data.exclusive !== void 0) {
        if (!validate54(data.exclusive, { instancePath: instancePath + "/exclusive", parentData: data, parentDataProperty: "exclusive", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate54.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err29 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema67.allOf[2].then, data };
      vErrors = addError(vErrors, err29);
      errors++;
    }
    var _valid2 = _errs33 === errors;
    valid11 = _valid2;
    if (valid11) {
      var props2 = true;
    }
  }
  if (!valid11) {
    const err30 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema67.allOf[2], data };
    vErrors = addError(vErrors, err30);
    errors++;
  }
  if (props0 !== true && props2 !== void 0) {
    if (props2 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props2);
    }
  }
  const _errs43 = errors;
  let valid17 = true;
  const _errs44 = errors;
  if (errors === _errs44) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        if (!(data.kind === "number")) {
          const err31 = {};
          vErrors = addError(vErrors, err31);
          errors++;
        }
      }
    } else {
      const err32 = {};
      vErrors = addError(vErrors, err32);
      errors++;
    }
  }
  var _valid3 = _errs44 === errors;
  errors = _errs43;
  if (vErrors !== null) {
    if (_errs43) {
      vErrors.length = Math.min(vErrors.length, _errs43);
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs47 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err33 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema67.allOf[3].then, data };
        vErrors = addError(vErrors, err33);
        errors++;
      }
      if (data.decimals === void 0) {
        const err34 = { instancePath, keyword: "required", params: { missingProperty: "decimals" }, parentSchema: schema67.allOf[3].then, data };
        vErrors = addError(vErrors, err34);
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "kind" || key3 === "unit" || key3 === "at_least" || key3 === "at_most" || key3 === "decimals")) {
          const err35 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key3 }, parentSchema: schema67.allOf[3].then, data };
          vErrors = addError(vErrors, err35);
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data17 = data.kind;
        if ("number" !== data17) {
          const err36 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "number" }, parentSchema: schema67.allOf[3].then.properties.kind, data: data17 };
          vErrors = addError(vErrors, err36);
          errors++;
        }
      }
      if (data.unit !== void 0) {
        if (!validate274(data.unit, { instancePath: instancePath + "/unit", parentData: data, parentDataProperty: "unit", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate274.errors);
          errors = vErrors.length;
        }
      }
      if (data.at_least !== void 0) {
        let data19 = data.at_least;
        if (!(typeof data19 == "number" && isFinite(data19))) {
          const err37 = { instancePath: instancePath + "/at_least", keyword: "type", params: { type: "number" }, parentSchema: schema67.allOf[3].then.properties.at_least, data: data19 };
          vErrors = addError(vErrors, err37);
          errors++;
        }
      }
      if (data.at_most !== void 0) {
        let data20 = data.at_most;
        if (!(typeof data20 == "number" && isFinite(data20))) {
          const err38 = { instancePath: instancePath + "/at_most", keyword: "type", params: { type: "number" }, parentSchema: schema67.allOf[3].then.properties.at_most, data: data20 };
          vErrors = addError(vErrors, err38);
          errors++;
        }
      }
      if (data.decimals !== void 0) {
        let data21 = data.decimals;
        if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
          const err39 = { instancePath: instancePath + "/decimals", keyword: "type", params: { type: "integer" }, parentSchema: schema67.allOf[3].then.properties.decimals, data: data21 };
          vErrors = addError(vErrors, err39);
          errors++;
        }
        if (typeof data21 == "number" && isFinite(data21)) {
          if (data21 > 6 || isNaN(data21)) {
            const err40 = { instancePath: instancePath + "/decimals", keyword: "maximum", params: { comparison: "<=", limit: 6 }, parentSchema: schema67.allOf[3].then.properties.decimals, data: data21 };
            vErrors = addError(vErrors, err40);
            errors++;
          }
          if (data21 < 0 || isNaN(data21)) {
            const err41 = { instancePath: instancePath + "/decimals", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: schema67.allOf[3].then.properties.decimals, data: data21 };
            vErrors = addError(vErrors, err41);
            errors++;
          }
        }
      }
    } else {
      const err42 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema67.allOf[3].then, data };
      vErrors = addError(vErrors, err42);
      errors++;
    }
    var _valid3 = _errs47 === errors;
    valid17 = _valid3;
    if (valid17) {
      var props3 = true;
    }
  }
  if (!valid17) {
    const err43 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema67.allOf[3], data };
    vErrors = addError(vErrors, err43);
    errors++;
  }
  if (props0 !== true && props3 !== void 0) {
    if (props3 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props3);
    }
  }
  const _errs59 = errors;
  let valid20 = true;
  const _errs60 = errors;
  if (errors === _errs60) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        if (!(data.kind === "date")) {
          const err44 = {};
          vErrors = addError(vErrors, err44);
          errors++;
        }
      }
    } else {
      const err45 = {};
      vErrors = addError(vErrors, err45);
      errors++;
    }
  }
  var _valid4 = _errs60 === errors;
  errors = _errs59;
  if (vErrors !== null) {
    if (_errs59) {
      vErrors.length = Math.min(vErrors.length, _errs59);
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs63 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err46 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema67.allOf[4].then, data };
        vErrors = addError(vErrors, err46);
        errors++;
      }
      for (const key4 in data) {
        if (!(key4 === "kind" || key4 === "not_before" || key4 === "not_after")) {
          const err47 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key4 }, parentSchema: schema67.allOf[4].then, data };
          vErrors = addError(vErrors, err47);
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data23 = data.kind;
        if ("date" !== data23) {
          const err48 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "date" }, parentSchema: schema67.allOf[4].then.properties.kind, data: data23 };
          vErrors = addError(vErrors, err48);
          errors++;
        }
      }
      if (data.not_before !== void 0) {
        if (!validate311(data.not_before, { instancePath: instancePath + "/not_before", parentData: data, parentDataProperty: "not_before", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate311.errors);
          errors = vErrors.length;
        }
      }
      if (data.not_after !== void 0) {
        if (!validate311(data.not_after, { instancePath: instancePath + "/not_after", parentData: data, parentDataProperty: "not_after", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate311.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err49 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema67.allOf[4].then, data };
      vErrors = addError(vErrors, err49);
      errors++;
    }
    var _valid4 = _errs63 === errors;
    valid20 = _valid4;
    if (valid20) {
      var props6 = true;
    }
  }
  if (!valid20) {
    const err50 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema67.allOf[4], data };
    vErrors = addError(vErrors, err50);
    errors++;
  }
  if (props0 !== true && props6 !== void 0) {
    if (props6 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props6);
    }
  }
  const _errs70 = errors;
  let valid23 = true;
  const _errs71 = errors;
  if (errors === _errs71) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind !== void 0) {
        let data26 = data.kind;
        if (!(data26 === "text" || data26 === "long_text")) {
          const err51 = {};
          vErrors = addError(vErrors, err51);
          errors++;
        }
      }
    } else {
      const err52 = {};
      vErrors = addError(vErrors, err52);
      errors++;
    }
  }
  var _valid5 = _errs71 === errors;
  errors = _errs70;
  if (vErrors !== null) {
    if (_errs70) {
      vErrors.length = Math.min(vErrors.length, _errs70);
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs74 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.kind === void 0) {
        const err53 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema67.allOf[5].then, data };
        vErrors = addError(vErrors, err53);
        errors++;
      }
      if (data.at_most === void 0) {
        const err54 = { instancePath, keyword: "required", params: { missingProperty: "at_most" }, parentSchema: schema67.allOf[5].then, data };
        vErrors = addError(vErrors, err54);
        errors++;
      }
      for (const key5 in data) {
        if (!(key5 === "kind" || key5 === "at_most" || key5 === "format" || key5 === "pattern")) {
          const err55 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key5 }, parentSchema: schema67.allOf[5].then, data };
          vErrors = addError(vErrors, err55);
          errors++;
        }
      }
      if (data.kind !== void 0) {
        let data27 = data.kind;
        if (!(data27 === "text" || data27 === "long_text")) {
          const err56 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema67.allOf[5].then.properties.kind.enum }, parentSchema: schema67.allOf[5].then.properties.kind, data: data27 };
          vErrors = addError(vErrors, err56);
          errors++;
        }
      }
      if (data.at_most !== void 0) {
        let data28 = data.at_most;
        if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
          const err57 = { instancePath: instancePath + "/at_most", keyword: "type", params: { type: "integer" }, parentSchema: schema67.allOf[5].then.properties.at_most, data: data28 };
          vErrors = addError(vErrors, err57);
          errors++;
        }
        if (typeof data28 == "number" && isFinite(data28)) {
          if (data28 > 4e3 || isNaN(data28)) {
            const err58 = { instancePath: instancePath + "/at_most", keyword: "maximum", params: { comparison: "<=", limit: 4e3 }, parentSchema: schema67.allOf[5].then.properties.at_most, data: data28 };
            vErrors = addError(vErrors, err58);
            errors++;
          }
          if (data28 < 1 || isNaN(data28)) {
            const err59 = { instancePath: instancePath + "/at_most", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema67.allOf[5].then.properties.at_most, data: data28 };
            vErrors = addError(vErrors, err59);
            errors++;
          }
        }
      }
      if (data.format !== void 0) {
        if (!validate54(data.format, { instancePath: instancePath + "/format", parentData: data, parentDataProperty: "format", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate54.errors);
          errors = vErrors.length;
        }
      }
      if (data.pattern !== void 0) {
        let data30 = data.pattern;
        if (typeof data30 === "string") {
          if (data30.length > 200) {
            const err60 = { instancePath: instancePath + "/pattern", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema67.allOf[5].then.properties.pattern, data: data30 };
            vErrors = addError(vErrors, err60);
            errors++;
          }
        } else {
          const err61 = { instancePath: instancePath + "/pattern", keyword: "type", params: { type: "string" }, parentSchema: schema67.allOf[5].then.properties.pattern, data: data30 };
          vErrors = addError(vErrors, err61);
          errors++;
        }
      }
    } else {
      const err62 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema67.allOf[5].then, data };
      vErrors = addError(vErrors, err62);
      errors++;
    }
    var _valid5 = _errs74 === errors;
    valid23 = _valid5;
    if (valid23) {
      var props7 = true;
    }
  }
  if (!valid23) {
    const err63 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema67.allOf[5], data };
    vErrors = addError(vErrors, err63);
    errors++;
  }
  if (props0 !== true && props7 !== void 0) {
    if (props7 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props7);
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err64 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema67, data };
      vErrors = addError(vErrors, err64);
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.kind = true;
    }
    if (data.kind !== void 0) {
      let data31 = data.kind;
      if (!(data31 === "scale" || data31 === "choice" || data31 === "yes_no" || data31 === "many" || data31 === "number" || data31 === "date" || data31 === "text" || data31 === "long_text")) {
        const err65 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema67.properties.kind.enum }, parentSchema: schema67.properties.kind, data: data31 };
        vErrors = addError(vErrors, err65);
        errors++;
      }
    }
  } else {
    const err66 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema67, data };
    vErrors = addError(vErrors, err66);
    errors++;
  }
  validate298.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate298.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema66, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.label === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "label" }, parentSchema: schema66, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.answer === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "answer" }, parentSchema: schema66, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.required === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "required" }, parentSchema: schema66, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    if (data.from === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "from" }, parentSchema: schema66, data };
      vErrors = addError(vErrors, err4);
      errors++;
    }
    if (data.correct === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "correct" }, parentSchema: schema66, data };
      vErrors = addError(vErrors, err5);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "label" || key0 === "answer" || key0 === "required" || key0 === "from" || key0 === "correct")) {
        const err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema66, data };
        vErrors = addError(vErrors, err6);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate274(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.answer !== void 0) {
      if (!validate298(data.answer, { instancePath: instancePath + "/answer", parentData: data, parentDataProperty: "answer", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate298.errors);
        errors = vErrors.length;
      }
    }
    if (data.required !== void 0) {
      let data3 = data.required;
      if (typeof data3 !== "boolean") {
        const err7 = { instancePath: instancePath + "/required", keyword: "type", params: { type: "boolean" }, parentSchema: schema66.properties.required, data: data3 };
        vErrors = addError(vErrors, err7);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data4 = data.from;
      if (!(data4 === "host" || data4 === "assessor")) {
        const err8 = { instancePath: instancePath + "/from", keyword: "enum", params: { allowedValues: schema66.properties.from.enum }, parentSchema: schema66.properties.from, data: data4 };
        vErrors = addError(vErrors, err8);
        errors++;
      }
    }
    if (data.correct !== void 0) {
      let data5 = data.correct;
      if (!(data5 === "no" || data5 === "reason")) {
        const err9 = { instancePath: instancePath + "/correct", keyword: "enum", params: { allowedValues: schema66.properties.correct.enum }, parentSchema: schema66.properties.correct, data: data5 };
        vErrors = addError(vErrors, err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema66, data };
    vErrors = addError(vErrors, err10);
    errors++;
  }
  validate295.errors = vErrors;
  return errors === 0;
}
validate295.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema70 = { "title": "CompiledValue", "description": 'A derived value. Its rule gives a number, or "yes" or "no", or null while it is unanswered.', "type": "object", "properties": { "id": { "$ref": "#/$defs/StoredId" }, "type": { "enum": ["number", "yes_no"] }, "label": { "$ref": "#/$defs/Text" }, "rule": { "$ref": "#/$defs/Rule" }, "read_back": { "$ref": "#/$defs/Text" } }, "required": ["id", "type", "rule", "read_back"], "additionalProperties": false };
var schema71 = { "title": "Rule", "description": "Standard JsonLogic from a closed list of operators, plus days_between. One key an operator node. Every reference has its own guard against being unanswered.", "type": ["string", "number", "boolean", "null", "array", "object"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string" } }, { "if": { "type": "number" }, "then": { "type": "number" } }, { "if": { "type": "boolean" }, "then": { "type": "boolean" } }, { "if": { "type": "null" }, "then": { "type": "null" } }, { "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/$defs/Rule" } } }, { "if": { "type": "object" }, "then": { "title": "Operation", "type": "object", "properties": { "var": { "type": "string" }, "===": { "$ref": "#/$defs/Operands" }, "!==": { "$ref": "#/$defs/Operands" }, "<": { "$ref": "#/$defs/Operands" }, "<=": { "$ref": "#/$defs/Operands" }, ">": { "$ref": "#/$defs/Operands" }, ">=": { "$ref": "#/$defs/Operands" }, "in": { "$ref": "#/$defs/Operands" }, "and": { "$ref": "#/$defs/Operands" }, "or": { "$ref": "#/$defs/Operands" }, "!": { "$ref": "#/$defs/Operands" }, "if": { "$ref": "#/$defs/Operands" }, "+": { "$ref": "#/$defs/Operands" }, "some": { "$ref": "#/$defs/Operands" }, "days_between": { "$ref": "#/$defs/Operands" } }, "minProperties": 1, "maxProperties": 1, "additionalProperties": false } }] };
var wrapper0 = { validate: validate323 };
var schema72 = { "title": "Operands", "type": "array", "items": { "$ref": "#/$defs/Rule" } };
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate324.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, keyword: "type", params: { type: "array" }, parentSchema: schema72, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  validate324.errors = vErrors;
  return errors === 0;
}
validate324.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate323.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data != "object" && typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean") {
    const err0 = { instancePath, keyword: "type", params: { type: schema71.type }, parentSchema: schema71, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    vErrors = addError(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (typeof data !== "string") {
      const err2 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema71.allOf[0].then, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema71.allOf[0], data };
    vErrors = addError(vErrors, err3);
    errors++;
  }
  const _errs8 = errors;
  let valid2 = true;
  const _errs9 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err4 = {};
    vErrors = addError(vErrors, err4);
    errors++;
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = Math.min(vErrors.length, _errs8);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs11 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      const err5 = { instancePath, keyword: "type", params: { type: "number" }, parentSchema: schema71.allOf[1].then, data };
      vErrors = addError(vErrors, err5);
      errors++;
    }
    var _valid1 = _errs11 === errors;
    valid2 = _valid1;
  }
  if (!valid2) {
    const err6 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema71.allOf[1], data };
    vErrors = addError(vErrors, err6);
    errors++;
  }
  const _errs14 = errors;
  let valid3 = true;
  const _errs15 = errors;
  if (typeof data !== "boolean") {
    const err7 = {};
    vErrors = addError(vErrors, err7);
    errors++;
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if (vErrors !== null) {
    if (_errs14) {
      vErrors.length = Math.min(vErrors.length, _errs14);
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs17 = errors;
    if (typeof data !== "boolean") {
      const err8 = { instancePath, keyword: "type", params: { type: "boolean" }, parentSchema: schema71.allOf[2].then, data };
      vErrors = addError(vErrors, err8);
      errors++;
    }
    var _valid2 = _errs17 === errors;
    valid3 = _valid2;
  }
  if (!valid3) {
    const err9 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema71.allOf[2], data };
    vErrors = addError(vErrors, err9);
    errors++;
  }
  const _errs20 = errors;
  let valid4 = true;
  const _errs21 = errors;
  if (data !== null) {
    const err10 = {};
    vErrors = addError(vErrors, err10);
    errors++;
  }
  var _valid3 = _errs21 === errors;
  errors = _errs20;
  if (vErrors !== null) {
    if (_errs20) {
      vErrors.length = Math.min(vErrors.length, _errs20);
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs23 = errors;
    if (data !== null) {
      const err11 = { instancePath, keyword: "type", params: { type: "null" }, parentSchema: schema71.allOf[3].then, data };
      vErrors = addError(vErrors, err11);
      errors++;
    }
    var _valid3 = _errs23 === errors;
    valid4 = _valid3;
  }
  if (!valid4) {
    const err12 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema71.allOf[3], data };
    vErrors = addError(vErrors, err12);
    errors++;
  }
  const _errs26 = errors;
  let valid5 = true;
  const _errs27 = errors;
  if (!Array.isArray(data)) {
    const err13 = {};
    vErrors = addError(vErrors, err13);
    errors++;
  }
  var _valid4 = _errs27 === errors;
  errors = _errs26;
  if (vErrors !== null) {
    if (_errs26) {
      vErrors.length = Math.min(vErrors.length, _errs26);
    } else {
      vErrors = null;
    }
  }
  if (_valid4) {
    const _errs29 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, wrapper0.validate.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err14 = { instancePath, keyword: "type", params: { type: "array" }, parentSchema: schema71.allOf[4].then, data };
      vErrors = addError(vErrors, err14);
      errors++;
    }
    var _valid4 = _errs29 === errors;
    valid5 = _valid4;
    if (valid5) {
      var items1 = true;
    }
  }
  if (!valid5) {
    const err15 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema71.allOf[4], data };
    vErrors = addError(vErrors, err15);
    errors++;
  }
  const _errs33 = errors;
  let valid8 = true;
  const _errs34 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err16 = {};
    vErrors = addError(vErrors, err16);
    errors++;
  }
  var _valid5 = _errs34 === errors;
  errors = _errs33;
  if (vErrors !== null) {
    if (_errs33) {
      vErrors.length = Math.min(vErrors.length, _errs33);
    } else {
      vErrors = null;
    }
  }
  if (_valid5) {
    const _errs36 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        const err17 = { instancePath, keyword: "maxProperties", params: { limit: 1 }, parentSchema: schema71.allOf[5].then, data };
        vErrors = addError(vErrors, err17);
        errors++;
      }
      if (Object.keys(data).length < 1) {
        const err18 = { instancePath, keyword: "minProperties", params: { limit: 1 }, parentSchema: schema71.allOf[5].then, data };
        vErrors = addError(vErrors, err18);
        errors++;
      }
      for (const key0 in data) {
        if (!func1.call(schema71.allOf[5].then.properties, key0)) {
          const err19 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema71.allOf[5].then, data };
          vErrors = addError(vErrors, err19);
          errors++;
        }
      }
      if (data.var !== void 0) {
        let data1 = data.var;
        if (typeof data1 !== "string") {
          const err20 = { instancePath: instancePath + "/var", keyword: "type", params: { type: "string" }, parentSchema: schema71.allOf[5].then.properties.var, data: data1 };
          vErrors = addError(vErrors, err20);
          errors++;
        }
      }
      if (data["==="] !== void 0) {
        if (!validate324(data["==="], { instancePath: instancePath + "/===", parentData: data, parentDataProperty: "===", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data["!=="] !== void 0) {
        if (!validate324(data["!=="], { instancePath: instancePath + "/!==", parentData: data, parentDataProperty: "!==", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data["<"] !== void 0) {
        if (!validate324(data["<"], { instancePath: instancePath + "/<", parentData: data, parentDataProperty: "<", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data["<="] !== void 0) {
        if (!validate324(data["<="], { instancePath: instancePath + "/<=", parentData: data, parentDataProperty: "<=", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data[">"] !== void 0) {
        if (!validate324(data[">"], { instancePath: instancePath + "/>", parentData: data, parentDataProperty: ">", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data[">="] !== void 0) {
        if (!validate324(data[">="], { instancePath: instancePath + "/>=", parentData: data, parentDataProperty: ">=", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data.in !== void 0) {
        if (!validate324(data.in, { instancePath: instancePath + "/in", parentData: data, parentDataProperty: "in", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data.and !== void 0) {
        if (!validate324(data.and, { instancePath: instancePath + "/and", parentData: data, parentDataProperty: "and", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data.or !== void 0) {
        if (!validate324(data.or, { instancePath: instancePath + "/or", parentData: data, parentDataProperty: "or", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data["!"] !== void 0) {
        if (!validate324(data["!"], { instancePath: instancePath + "/!", parentData: data, parentDataProperty: "!", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data.if !== void 0) {
        if (!validate324(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data["+"] !== void 0) {
        if (!validate324(data["+"], { instancePath: instancePath + "/+", parentData: data, parentDataProperty: "+", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data.some !== void 0) {
        if (!validate324(data.some, { instancePath: instancePath + "/some", parentData: data, parentDataProperty: "some", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
      if (data.days_between !== void 0) {
        if (!validate324(data.days_between, { instancePath: instancePath + "/days_between", parentData: data, parentDataProperty: "days_between", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate324.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err21 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema71.allOf[5].then, data };
      vErrors = addError(vErrors, err21);
      errors++;
    }
    var _valid5 = _errs36 === errors;
    valid8 = _valid5;
    if (valid8) {
      var props1 = true;
    }
  }
  if (!valid8) {
    const err22 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema71.allOf[5], data };
    vErrors = addError(vErrors, err22);
    errors++;
  }
  validate323.errors = vErrors;
  evaluated0.props = props1;
  evaluated0.items = items1;
  return errors === 0;
}
validate323.evaluated = { "dynamicProps": true, "dynamicItems": true };
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate320.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema70, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.type === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema70, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.rule === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "rule" }, parentSchema: schema70, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.read_back === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "read_back" }, parentSchema: schema70, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "type" || key0 === "label" || key0 === "rule" || key0 === "read_back")) {
        const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema70, data };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate104(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "number" || data1 === "yes_no")) {
        const err5 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema70.properties.type.enum }, parentSchema: schema70.properties.type, data: data1 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate274(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0) {
      if (!validate323(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate323.errors);
        errors = vErrors.length;
      }
    }
    if (data.read_back !== void 0) {
      if (!validate274(data.read_back, { instancePath: instancePath + "/read_back", parentData: data, parentDataProperty: "read_back", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema70, data };
    vErrors = addError(vErrors, err6);
    errors++;
  }
  validate320.errors = vErrors;
  return errors === 0;
}
validate320.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema73 = { "title": "CompiledModule", "type": "object", "properties": { "id": { "description": "Its alias in this set.", "allOf": [{ "$ref": "#/$defs/Id" }] }, "module": { "$ref": "#/$defs/Id" }, "title": { "$ref": "#/$defs/Text" }, "section": { "description": "Where it is inserted.", "allOf": [{ "$ref": "#/$defs/Id" }] }, "guidance": { "$ref": "#/$defs/Guidance" }, "switched_on_by": { "enum": ["always", "assessor", "host"] }, "offer_when": { "$ref": "#/$defs/CompiledCondition" }, "on_when": { "$ref": "#/$defs/CompiledCondition" }, "reason": { "description": "Whether switching it on needs a reason.", "enum": ["no", "required"] }, "task": { "type": "boolean" } }, "required": ["id", "module", "title", "section", "switched_on_by", "reason", "task"], "additionalProperties": false };
var schema74 = { "title": "Guidance", "description": "Guidance as a tree, by language. There is no HTML anywhere in it.", "type": "object", "propertyNames": { "pattern": "^[a-z]{2,3}$" }, "additionalProperties": { "type": "array", "items": { "$ref": "#/$defs/GuidanceBlock" } }, "minProperties": 1 };
var schema75 = { "title": "GuidanceBlock", "type": "object", "required": ["type"], "properties": { "type": { "enum": ["paragraph", "list"] } }, "allOf": [{ "if": { "type": "object", "properties": { "type": { "enum": ["paragraph"] } } }, "then": { "title": "GuidanceParagraph", "type": "object", "properties": { "type": { "const": "paragraph" }, "children": { "type": "array", "items": { "$ref": "#/$defs/GuidanceInline" } } }, "required": ["type", "children"], "additionalProperties": false } }, { "if": { "type": "object", "properties": { "type": { "enum": ["list"] } } }, "then": { "title": "GuidanceList", "type": "object", "properties": { "type": { "const": "list" }, "ordered": { "type": "boolean" }, "items": { "type": "array", "items": { "type": "array", "items": { "$ref": "#/$defs/GuidanceBlock" } } } }, "required": ["type", "ordered", "items"], "additionalProperties": false } }] };
var schema76 = { "title": "GuidanceInline", "type": "object", "required": ["type"], "properties": { "type": { "enum": ["text", "code", "break", "strong", "emphasis", "link"] } }, "allOf": [{ "if": { "type": "object", "properties": { "type": { "enum": ["text", "code"] } } }, "then": { "title": "GuidanceText", "type": "object", "properties": { "type": { "enum": ["text", "code"] }, "value": { "type": "string" } }, "required": ["type", "value"], "additionalProperties": false } }, { "if": { "type": "object", "properties": { "type": { "enum": ["break"] } } }, "then": { "title": "GuidanceBreak", "type": "object", "properties": { "type": { "const": "break" } }, "required": ["type"], "additionalProperties": false } }, { "if": { "type": "object", "properties": { "type": { "enum": ["strong", "emphasis"] } } }, "then": { "title": "GuidanceMark", "type": "object", "properties": { "type": { "enum": ["strong", "emphasis"] }, "children": { "type": "array", "items": { "$ref": "#/$defs/GuidanceInline" } } }, "required": ["type", "children"], "additionalProperties": false } }, { "if": { "type": "object", "properties": { "type": { "enum": ["link"] } } }, "then": { "title": "GuidanceLink", "type": "object", "properties": { "type": { "const": "link" }, "href": { "description": "https:, mailto: or a fragment of this page; nothing else.", "type": "string", "pattern": "^(https://|mailto:|#)" }, "children": { "type": "array", "items": { "$ref": "#/$defs/GuidanceInline" } } }, "required": ["type", "href", "children"], "additionalProperties": false } }] };
var wrapper2 = { validate: validate349 };
var pattern16 = new RegExp("^(https://|mailto:|#)", "u");
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate349.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        if (!(data0 === "text" || data0 === "code")) {
          const err0 = {};
          vErrors = addError(vErrors, err0);
          errors++;
        }
      }
    } else {
      const err1 = {};
      vErrors = addError(vErrors, err1);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema76.allOf[0].then, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
      if (data.value === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "value" }, parentSchema: schema76.allOf[0].then, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "type" || key0 === "value")) {
          const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema76.allOf[0].then, data };
          vErrors = addError(vErrors, err4);
          errors++;
        }
      }
      if (data.type !== void 0) {
        let data1 = data.type;
        if (!(data1 === "text" || data1 === "code")) {
          const err5 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema76.allOf[0].then.properties.type.enum }, parentSchema: schema76.allOf[0].then.properties.type, data: data1 };
          vErrors = addError(vErrors, err5);
          errors++;
        }
      }
      if (data.value !== void 0) {
        let data2 = data.value;
        if (typeof data2 !== "string") {
          const err6 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "string" }, parentSchema: schema76.allOf[0].then.properties.value, data: data2 };
          vErrors = addError(vErrors, err6);
          errors++;
        }
      }
    } else {
      const err7 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema76.allOf[0].then, data };
      vErrors = addError(vErrors, err7);
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = true;
    }
  }
  if (!valid1) {
    const err8 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema76.allOf[0], data };
    vErrors = addError(vErrors, err8);
    errors++;
  }
  const _errs13 = errors;
  let valid4 = true;
  const _errs14 = errors;
  if (errors === _errs14) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        if (!(data.type === "break")) {
          const err9 = {};
          vErrors = addError(vErrors, err9);
          errors++;
        }
      }
    } else {
      const err10 = {};
      vErrors = addError(vErrors, err10);
      errors++;
    }
  }
  var _valid1 = _errs14 === errors;
  errors = _errs13;
  if (vErrors !== null) {
    if (_errs13) {
      vErrors.length = Math.min(vErrors.length, _errs13);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs17 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        const err11 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema76.allOf[1].then, data };
        vErrors = addError(vErrors, err11);
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "type")) {
          const err12 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema76.allOf[1].then, data };
          vErrors = addError(vErrors, err12);
          errors++;
        }
      }
      if (data.type !== void 0) {
        let data4 = data.type;
        if ("break" !== data4) {
          const err13 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "break" }, parentSchema: schema76.allOf[1].then.properties.type, data: data4 };
          vErrors = addError(vErrors, err13);
          errors++;
        }
      }
    } else {
      const err14 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema76.allOf[1].then, data };
      vErrors = addError(vErrors, err14);
      errors++;
    }
    var _valid1 = _errs17 === errors;
    valid4 = _valid1;
    if (valid4) {
      var props1 = true;
    }
  }
  if (!valid4) {
    const err15 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema76.allOf[1], data };
    vErrors = addError(vErrors, err15);
    errors++;
  }
  if (props0 !== true && props1 !== void 0) {
    if (props1 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props1);
    }
  }
  const _errs22 = errors;
  let valid7 = true;
  const _errs23 = errors;
  if (errors === _errs23) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data5 = data.type;
        if (!(data5 === "strong" || data5 === "emphasis")) {
          const err16 = {};
          vErrors = addError(vErrors, err16);
          errors++;
        }
      }
    } else {
      const err17 = {};
      vErrors = addError(vErrors, err17);
      errors++;
    }
  }
  var _valid2 = _errs23 === errors;
  errors = _errs22;
  if (vErrors !== null) {
    if (_errs22) {
      vErrors.length = Math.min(vErrors.length, _errs22);
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs26 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        const err18 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema76.allOf[2].then, data };
        vErrors = addError(vErrors, err18);
        errors++;
      }
      if (data.children === void 0) {
        const err19 = { instancePath, keyword: "required", params: { missingProperty: "children" }, parentSchema: schema76.allOf[2].then, data };
        vErrors = addError(vErrors, err19);
        errors++;
      }
      for (const key2 in data) {
        if (!(key2 === "type" || key2 === "children")) {
          const err20 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema76.allOf[2].then, data };
          vErrors = addError(vErrors, err20);
          errors++;
        }
      }
      if (data.type !== void 0) {
        let data6 = data.type;
        if (!(data6 === "strong" || data6 === "emphasis")) {
          const err21 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema76.allOf[2].then.properties.type.enum }, parentSchema: schema76.allOf[2].then.properties.type, data: data6 };
          vErrors = addError(vErrors, err21);
          errors++;
        }
      }
      if (data.children !== void 0) {
        let data7 = data.children;
        if (Array.isArray(data7)) {
          const len0 = data7.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!wrapper2.validate(data7[i0], { instancePath: instancePath + "/children/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, wrapper2.validate.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err22 = { instancePath: instancePath + "/children", keyword: "type", params: { type: "array" }, parentSchema: schema76.allOf[2].then.properties.children, data: data7 };
          vErrors = addError(vErrors, err22);
          errors++;
        }
      }
    } else {
      const err23 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema76.allOf[2].then, data };
      vErrors = addError(vErrors, err23);
      errors++;
    }
    var _valid2 = _errs26 === errors;
    valid7 = _valid2;
    if (valid7) {
      var props3 = true;
    }
  }
  if (!valid7) {
    const err24 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema76.allOf[2], data };
    vErrors = addError(vErrors, err24);
    errors++;
  }
  if (props0 !== true && props3 !== void 0) {
    if (props3 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props3);
    }
  }
  const _errs34 = errors;
  let valid12 = true;
  const _errs35 = errors;
  if (errors === _errs35) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        if (!(data.type === "link")) {
          const err25 = {};
          vErrors = addError(vErrors, err25);
          errors++;
        }
      }
    } else {
      const err26 = {};
      vErrors = addError(vErrors, err26);
      errors++;
    }
  }
  var _valid3 = _errs35 === errors;
  errors = _errs34;
  if (vErrors !== null) {
    if (_errs34) {
      vErrors.length = Math.min(vErrors.length, _errs34);
    } else {
      vErrors = null;
    }
  }
  if (_valid3) {
    const _errs38 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        const err27 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema76.allOf[3].then, data };
        vErrors = addError(vErrors, err27);
        errors++;
      }
      if (data.href === void 0) {
        const err28 = { instancePath, keyword: "required", params: { missingProperty: "href" }, parentSchema: schema76.allOf[3].then, data };
        vErrors = addError(vErrors, err28);
        errors++;
      }
      if (data.children === void 0) {
        const err29 = { instancePath, keyword: "required", params: { missingProperty: "children" }, parentSchema: schema76.allOf[3].then, data };
        vErrors = addError(vErrors, err29);
        errors++;
      }
      for (const key3 in data) {
        if (!(key3 === "type" || key3 === "href" || key3 === "children")) {
          const err30 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key3 }, parentSchema: schema76.allOf[3].then, data };
          vErrors = addError(vErrors, err30);
          errors++;
        }
      }
      if (data.type !== void 0) {
        let data10 = data.type;
        if ("link" !== data10) {
          const err31 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "link" }, parentSchema: schema76.allOf[3].then.properties.type, data: data10 };
          vErrors = addError(vErrors, err31);
          errors++;
        }
      }
      if (data.href !== void 0) {
        let data11 = data.href;
        if (typeof data11 === "string") {
          if (!pattern16.test(data11)) {
            const err32 = { instancePath: instancePath + "/href", keyword: "pattern", params: { pattern: "^(https://|mailto:|#)" }, parentSchema: schema76.allOf[3].then.properties.href, data: data11 };
            vErrors = addError(vErrors, err32);
            errors++;
          }
        } else {
          const err33 = { instancePath: instancePath + "/href", keyword: "type", params: { type: "string" }, parentSchema: schema76.allOf[3].then.properties.href, data: data11 };
          vErrors = addError(vErrors, err33);
          errors++;
        }
      }
      if (data.children !== void 0) {
        let data12 = data.children;
        if (Array.isArray(data12)) {
          const len1 = data12.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!wrapper2.validate(data12[i1], { instancePath: instancePath + "/children/" + i1, parentData: data12, parentDataProperty: i1, rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, wrapper2.validate.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err34 = { instancePath: instancePath + "/children", keyword: "type", params: { type: "array" }, parentSchema: schema76.allOf[3].then.properties.children, data: data12 };
          vErrors = addError(vErrors, err34);
          errors++;
        }
      }
    } else {
      const err35 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema76.allOf[3].then, data };
      vErrors = addError(vErrors, err35);
      errors++;
    }
    var _valid3 = _errs38 === errors;
    valid12 = _valid3;
    if (valid12) {
      var props5 = true;
    }
  }
  if (!valid12) {
    const err36 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema76.allOf[3], data };
    vErrors = addError(vErrors, err36);
    errors++;
  }
  if (props0 !== true && props5 !== void 0) {
    if (props5 === true) {
      props0 = true;
    } else {
      props0 = props0 || {};
      Object.assign(props0, props5);
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err37 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema76, data };
      vErrors = addError(vErrors, err37);
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.type = true;
    }
    if (data.type !== void 0) {
      let data14 = data.type;
      if (!(data14 === "text" || data14 === "code" || data14 === "break" || data14 === "strong" || data14 === "emphasis" || data14 === "link")) {
        const err38 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema76.properties.type.enum }, parentSchema: schema76.properties.type, data: data14 };
        vErrors = addError(vErrors, err38);
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema76, data };
    vErrors = addError(vErrors, err39);
    errors++;
  }
  validate349.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate349.evaluated = { "dynamicProps": true, "dynamicItems": false };
var wrapper4 = { validate: validate348 };
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate348.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        if (!(data.type === "paragraph")) {
          const err0 = {};
          vErrors = addError(vErrors, err0);
          errors++;
        }
      }
    } else {
      const err1 = {};
      vErrors = addError(vErrors, err1);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema75.allOf[0].then, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
      if (data.children === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "children" }, parentSchema: schema75.allOf[0].then, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
      for (const key0 in data) {
        if (!(key0 === "type" || key0 === "children")) {
          const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema75.allOf[0].then, data };
          vErrors = addError(vErrors, err4);
          errors++;
        }
      }
      if (data.type !== void 0) {
        let data1 = data.type;
        if ("paragraph" !== data1) {
          const err5 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "paragraph" }, parentSchema: schema75.allOf[0].then.properties.type, data: data1 };
          vErrors = addError(vErrors, err5);
          errors++;
        }
      }
      if (data.children !== void 0) {
        let data2 = data.children;
        if (Array.isArray(data2)) {
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate349(data2[i0], { instancePath: instancePath + "/children/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = joinErrors(vErrors, validate349.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err6 = { instancePath: instancePath + "/children", keyword: "type", params: { type: "array" }, parentSchema: schema75.allOf[0].then.properties.children, data: data2 };
          vErrors = addError(vErrors, err6);
          errors++;
        }
      }
    } else {
      const err7 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema75.allOf[0].then, data };
      vErrors = addError(vErrors, err7);
      errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props1 = true;
    }
  }
  if (!valid1) {
    const err8 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema75.allOf[0], data };
    vErrors = addError(vErrors, err8);
    errors++;
  }
  const _errs14 = errors;
  let valid6 = true;
  const _errs15 = errors;
  if (errors === _errs15) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        if (!(data.type === "list")) {
          const err9 = {};
          vErrors = addError(vErrors, err9);
          errors++;
        }
      }
    } else {
      const err10 = {};
      vErrors = addError(vErrors, err10);
      errors++;
    }
  }
  var _valid1 = _errs15 === errors;
  errors = _errs14;
  if (vErrors !== null) {
    if (_errs14) {
      vErrors.length = Math.min(vErrors.length, _errs14);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        const err11 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema75.allOf[1].then, data };
        vErrors = addError(vErrors, err11);
        errors++;
      }
      if (data.ordered === void 0) {
        const err12 = { instancePath, keyword: "required", params: { missingProperty: "ordered" }, parentSchema: schema75.allOf[1].then, data };
        vErrors = addError(vErrors, err12);
        errors++;
      }
      if (data.items === void 0) {
        const err13 = { instancePath, keyword: "required", params: { missingProperty: "items" }, parentSchema: schema75.allOf[1].then, data };
        vErrors = addError(vErrors, err13);
        errors++;
      }
      for (const key1 in data) {
        if (!(key1 === "type" || key1 === "ordered" || key1 === "items")) {
          const err14 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema75.allOf[1].then, data };
          vErrors = addError(vErrors, err14);
          errors++;
        }
      }
      if (data.type !== void 0) {
        let data5 = data.type;
        if ("list" !== data5) {
          const err15 = { instancePath: instancePath + "/type", keyword: "const", params: { allowedValue: "list" }, parentSchema: schema75.allOf[1].then.properties.type, data: data5 };
          vErrors = addError(vErrors, err15);
          errors++;
        }
      }
      if (data.ordered !== void 0) {
        let data6 = data.ordered;
        if (typeof data6 !== "boolean") {
          const err16 = { instancePath: instancePath + "/ordered", keyword: "type", params: { type: "boolean" }, parentSchema: schema75.allOf[1].then.properties.ordered, data: data6 };
          vErrors = addError(vErrors, err16);
          errors++;
        }
      }
      if (data.items !== void 0) {
        let data7 = data.items;
        if (Array.isArray(data7)) {
          const len1 = data7.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data8 = data7[i1];
            if (Array.isArray(data8)) {
              const len2 = data8.length;
              for (let i2 = 0; i2 < len2; i2++) {
                if (!wrapper4.validate(data8[i2], { instancePath: instancePath + "/items/" + i1 + "/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
                  vErrors = joinErrors(vErrors, wrapper4.validate.errors);
                  errors = vErrors.length;
                }
              }
            } else {
              const err17 = { instancePath: instancePath + "/items/" + i1, keyword: "type", params: { type: "array" }, parentSchema: schema75.allOf[1].then.properties.items.items, data: data8 };
              vErrors = addError(vErrors, err17);
              errors++;
            }
          }
        } else {
          const err18 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" }, parentSchema: schema75.allOf[1].then.properties.items, data: data7 };
          vErrors = addError(vErrors, err18);
          errors++;
        }
      }
    } else {
      const err19 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema75.allOf[1].then, data };
      vErrors = addError(vErrors, err19);
      errors++;
    }
    var _valid1 = _errs18 === errors;
    valid6 = _valid1;
    if (valid6) {
      var props3 = true;
    }
  }
  if (!valid6) {
    const err20 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema75.allOf[1], data };
    vErrors = addError(vErrors, err20);
    errors++;
  }
  if (props1 !== true && props3 !== void 0) {
    if (props3 === true) {
      props1 = true;
    } else {
      props1 = props1 || {};
      Object.assign(props1, props3);
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err21 = { instancePath, keyword: "required", params: { missingProperty: "type" }, parentSchema: schema75, data };
      vErrors = addError(vErrors, err21);
      errors++;
    }
    if (props1 !== true) {
      props1 = props1 || {};
      props1.type = true;
    }
    if (data.type !== void 0) {
      let data10 = data.type;
      if (!(data10 === "paragraph" || data10 === "list")) {
        const err22 = { instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: schema75.properties.type.enum }, parentSchema: schema75.properties.type, data: data10 };
        vErrors = addError(vErrors, err22);
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema75, data };
    vErrors = addError(vErrors, err23);
    errors++;
  }
  validate348.errors = vErrors;
  evaluated0.props = props1;
  return errors === 0;
}
validate348.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate347.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, keyword: "minProperties", params: { limit: 1 }, parentSchema: schema74, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern6.test(key0)) {
          const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z]{2,3}$" }, parentSchema: schema74.propertyNames, data: key0, propertyName: key0 };
          vErrors = addError(vErrors, err1);
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema74, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate348(data0[i0], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate348.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" }, parentSchema: schema74.additionalProperties, data: data0 };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema74, data };
    vErrors = addError(vErrors, err4);
    errors++;
  }
  validate347.errors = vErrors;
  return errors === 0;
}
validate347.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema77 = { "title": "CompiledCondition", "description": 'A rule and the sentence that says it, without capital or full stop, so that it can follow "Asked because".', "type": "object", "properties": { "rule": { "$ref": "#/$defs/Rule" }, "read_back": { "$ref": "#/$defs/Text" } }, "required": ["rule", "read_back"], "additionalProperties": false };
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate353.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "rule" }, parentSchema: schema77, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.read_back === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "read_back" }, parentSchema: schema77, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "read_back")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema77, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.rule !== void 0) {
      if (!validate323(data.rule, { instancePath: instancePath + "/rule", parentData: data, parentDataProperty: "rule", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate323.errors);
        errors = vErrors.length;
      }
    }
    if (data.read_back !== void 0) {
      if (!validate274(data.read_back, { instancePath: instancePath + "/read_back", parentData: data, parentDataProperty: "read_back", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema77, data };
    vErrors = addError(vErrors, err3);
    errors++;
  }
  validate353.errors = vErrors;
  return errors === 0;
}
validate353.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate342.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema73, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.module === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "module" }, parentSchema: schema73, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "title" }, parentSchema: schema73, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.section === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "section" }, parentSchema: schema73, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    if (data.switched_on_by === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "switched_on_by" }, parentSchema: schema73, data };
      vErrors = addError(vErrors, err4);
      errors++;
    }
    if (data.reason === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "reason" }, parentSchema: schema73, data };
      vErrors = addError(vErrors, err5);
      errors++;
    }
    if (data.task === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "task" }, parentSchema: schema73, data };
      vErrors = addError(vErrors, err6);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema73.properties, key0)) {
        const err7 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema73, data };
        vErrors = addError(vErrors, err7);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate54(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate274(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.section !== void 0) {
      if (!validate54(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.guidance !== void 0) {
      if (!validate347(data.guidance, { instancePath: instancePath + "/guidance", parentData: data, parentDataProperty: "guidance", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.switched_on_by !== void 0) {
      let data5 = data.switched_on_by;
      if (!(data5 === "always" || data5 === "assessor" || data5 === "host")) {
        const err8 = { instancePath: instancePath + "/switched_on_by", keyword: "enum", params: { allowedValues: schema73.properties.switched_on_by.enum }, parentSchema: schema73.properties.switched_on_by, data: data5 };
        vErrors = addError(vErrors, err8);
        errors++;
      }
    }
    if (data.offer_when !== void 0) {
      if (!validate353(data.offer_when, { instancePath: instancePath + "/offer_when", parentData: data, parentDataProperty: "offer_when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.on_when !== void 0) {
      if (!validate353(data.on_when, { instancePath: instancePath + "/on_when", parentData: data, parentDataProperty: "on_when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data8 = data.reason;
      if (!(data8 === "no" || data8 === "required")) {
        const err9 = { instancePath: instancePath + "/reason", keyword: "enum", params: { allowedValues: schema73.properties.reason.enum }, parentSchema: schema73.properties.reason, data: data8 };
        vErrors = addError(vErrors, err9);
        errors++;
      }
    }
    if (data.task !== void 0) {
      let data9 = data.task;
      if (typeof data9 !== "boolean") {
        const err10 = { instancePath: instancePath + "/task", keyword: "type", params: { type: "boolean" }, parentSchema: schema73.properties.task, data: data9 };
        vErrors = addError(vErrors, err10);
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema73, data };
    vErrors = addError(vErrors, err11);
    errors++;
  }
  validate342.errors = vErrors;
  return errors === 0;
}
validate342.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema78 = { "title": "CompiledSection", "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" }, "title": { "$ref": "#/$defs/Text" }, "guidance": { "$ref": "#/$defs/Guidance" }, "when": { "$ref": "#/$defs/CompiledCondition" }, "task": { "type": "boolean" } }, "required": ["id", "title", "task"], "additionalProperties": false };
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate359.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema78, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "title" }, parentSchema: schema78, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.task === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "task" }, parentSchema: schema78, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "guidance" || key0 === "when" || key0 === "task")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema78, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate274(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.guidance !== void 0) {
      if (!validate347(data.guidance, { instancePath: instancePath + "/guidance", parentData: data, parentDataProperty: "guidance", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate353(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.task !== void 0) {
      let data4 = data.task;
      if (typeof data4 !== "boolean") {
        const err4 = { instancePath: instancePath + "/task", keyword: "type", params: { type: "boolean" }, parentSchema: schema78.properties.task, data: data4 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema78, data };
    vErrors = addError(vErrors, err5);
    errors++;
  }
  validate359.errors = vErrors;
  return errors === 0;
}
validate359.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema79 = { "title": "CompiledQuestion", "type": "object", "properties": { "id": { "$ref": "#/$defs/StoredId" }, "number": { "description": "Its place in the set, from 1. Does not change with what is asked.", "type": "integer", "minimum": 1 }, "section": { "$ref": "#/$defs/Id" }, "module": { "description": "Alias of the module it belongs to.", "allOf": [{ "$ref": "#/$defs/Id" }] }, "ask": { "$ref": "#/$defs/Text" }, "answer": { "$ref": "#/$defs/AnswerKind" }, "not_applicable": { "enum": ["no", "allowed", "reason"] }, "required": { "type": ["string", "object"], "allOf": [{ "if": { "type": "string" }, "then": { "enum": ["yes", "no"] } }, { "if": { "type": "object" }, "then": { "$ref": "#/$defs/CompiledCondition" } }] }, "when": { "description": "Its own condition, beside those of its section and module.", "allOf": [{ "$ref": "#/$defs/CompiledCondition" }] }, "asked_when": { "description": "Conditions of section, module and question joined in one sentence; absent when it is always asked.", "allOf": [{ "$ref": "#/$defs/Text" }] }, "not_asked": { "enum": ["hidden", "shown"] }, "retired": { "const": true }, "standards": { "type": "array", "items": { "$ref": "#/$defs/Id" } }, "stage": { "$ref": "#/$defs/Id" }, "covers": { "type": "array", "items": { "$ref": "#/$defs/Id" } }, "judges": { "$ref": "#/$defs/Id" }, "guidance": { "$ref": "#/$defs/Guidance" }, "issues": { "title": "CompiledIssues", "type": "object", "properties": { "options": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Option" } }, "when": { "description": "Offered only while this holds; absent: always.", "allOf": [{ "$ref": "#/$defs/CompiledCondition" }] }, "at_least": { "description": "How many must be ticked while offered.", "type": "integer", "minimum": 0 } }, "required": ["options", "at_least"], "additionalProperties": false }, "comment": { "title": "CompiledComment", "type": "object", "properties": { "when": { "description": "A comment is needed while this holds.", "allOf": [{ "$ref": "#/$defs/CompiledCondition" }] }, "prompt": { "$ref": "#/$defs/Text" }, "at_least": { "description": "Characters, once trimmed, that a needed comment must have.", "type": "integer", "minimum": 1 } }, "required": ["when", "at_least"], "additionalProperties": false }, "action": { "title": "CompiledAction", "type": "object", "properties": { "when": { "description": "An action is needed while this holds.", "allOf": [{ "$ref": "#/$defs/CompiledCondition" }] }, "prompt": { "$ref": "#/$defs/Text" } }, "required": ["when"], "additionalProperties": false }, "good_practice": { "type": "boolean" } }, "required": ["id", "number", "section", "ask", "answer", "not_applicable", "required", "not_asked", "standards", "covers", "good_practice"], "additionalProperties": false };
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate365.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.number === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "number" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.section === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "section" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.ask === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "ask" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    if (data.answer === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "answer" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err4);
      errors++;
    }
    if (data.not_applicable === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "not_applicable" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err5);
      errors++;
    }
    if (data.required === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "required" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err6);
      errors++;
    }
    if (data.not_asked === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "not_asked" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err7);
      errors++;
    }
    if (data.standards === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "standards" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err8);
      errors++;
    }
    if (data.covers === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "covers" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err9);
      errors++;
    }
    if (data.good_practice === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "good_practice" }, parentSchema: schema79, data };
      vErrors = addError(vErrors, err10);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema79.properties, key0)) {
        const err11 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema79, data };
        vErrors = addError(vErrors, err11);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate104(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err12 = { instancePath: instancePath + "/number", keyword: "type", params: { type: "integer" }, parentSchema: schema79.properties.number, data: data1 };
        vErrors = addError(vErrors, err12);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err13 = { instancePath: instancePath + "/number", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema79.properties.number, data: data1 };
          vErrors = addError(vErrors, err13);
          errors++;
        }
      }
    }
    if (data.section !== void 0) {
      if (!validate54(data.section, { instancePath: instancePath + "/section", parentData: data, parentDataProperty: "section", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.module !== void 0) {
      if (!validate54(data.module, { instancePath: instancePath + "/module", parentData: data, parentDataProperty: "module", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.ask !== void 0) {
      if (!validate274(data.ask, { instancePath: instancePath + "/ask", parentData: data, parentDataProperty: "ask", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.answer !== void 0) {
      if (!validate298(data.answer, { instancePath: instancePath + "/answer", parentData: data, parentDataProperty: "answer", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate298.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_applicable !== void 0) {
      let data6 = data.not_applicable;
      if (!(data6 === "no" || data6 === "allowed" || data6 === "reason")) {
        const err14 = { instancePath: instancePath + "/not_applicable", keyword: "enum", params: { allowedValues: schema79.properties.not_applicable.enum }, parentSchema: schema79.properties.not_applicable, data: data6 };
        vErrors = addError(vErrors, err14);
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data7 = data.required;
      if (typeof data7 !== "string" && !(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err15 = { instancePath: instancePath + "/required", keyword: "type", params: { type: schema79.properties.required.type }, parentSchema: schema79.properties.required, data: data7 };
        vErrors = addError(vErrors, err15);
        errors++;
      }
      const _errs14 = errors;
      let valid3 = true;
      const _errs15 = errors;
      if (typeof data7 !== "string") {
        const err16 = {};
        vErrors = addError(vErrors, err16);
        errors++;
      }
      var _valid0 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = Math.min(vErrors.length, _errs14);
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs17 = errors;
        if (!(data7 === "yes" || data7 === "no")) {
          const err17 = { instancePath: instancePath + "/required", keyword: "enum", params: { allowedValues: schema79.properties.required.allOf[0].then.enum }, parentSchema: schema79.properties.required.allOf[0].then, data: data7 };
          vErrors = addError(vErrors, err17);
          errors++;
        }
        var _valid0 = _errs17 === errors;
        valid3 = _valid0;
      }
      if (!valid3) {
        const err18 = { instancePath: instancePath + "/required", keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema79.properties.required.allOf[0], data: data7 };
        vErrors = addError(vErrors, err18);
        errors++;
      }
      const _errs19 = errors;
      let valid4 = true;
      const _errs20 = errors;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        const err19 = {};
        vErrors = addError(vErrors, err19);
        errors++;
      }
      var _valid1 = _errs20 === errors;
      errors = _errs19;
      if (vErrors !== null) {
        if (_errs19) {
          vErrors.length = Math.min(vErrors.length, _errs19);
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs22 = errors;
        if (!validate353(data7, { instancePath: instancePath + "/required", parentData: data, parentDataProperty: "required", rootData, dynamicAnchors })) {
          vErrors = joinErrors(vErrors, validate353.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs22 === errors;
        valid4 = _valid1;
      }
      if (!valid4) {
        const err20 = { instancePath: instancePath + "/required", keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema79.properties.required.allOf[1], data: data7 };
        vErrors = addError(vErrors, err20);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate353(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.asked_when !== void 0) {
      if (!validate274(data.asked_when, { instancePath: instancePath + "/asked_when", parentData: data, parentDataProperty: "asked_when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.not_asked !== void 0) {
      let data10 = data.not_asked;
      if (!(data10 === "hidden" || data10 === "shown")) {
        const err21 = { instancePath: instancePath + "/not_asked", keyword: "enum", params: { allowedValues: schema79.properties.not_asked.enum }, parentSchema: schema79.properties.not_asked, data: data10 };
        vErrors = addError(vErrors, err21);
        errors++;
      }
    }
    if (data.retired !== void 0) {
      let data11 = data.retired;
      if (true !== data11) {
        const err22 = { instancePath: instancePath + "/retired", keyword: "const", params: { allowedValue: true }, parentSchema: schema79.properties.retired, data: data11 };
        vErrors = addError(vErrors, err22);
        errors++;
      }
    }
    if (data.standards !== void 0) {
      let data12 = data.standards;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate54(data12[i0], { instancePath: instancePath + "/standards/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/standards", keyword: "type", params: { type: "array" }, parentSchema: schema79.properties.standards, data: data12 };
        vErrors = addError(vErrors, err23);
        errors++;
      }
    }
    if (data.stage !== void 0) {
      if (!validate54(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.covers !== void 0) {
      let data15 = data.covers;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate54(data15[i1], { instancePath: instancePath + "/covers/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/covers", keyword: "type", params: { type: "array" }, parentSchema: schema79.properties.covers, data: data15 };
        vErrors = addError(vErrors, err24);
        errors++;
      }
    }
    if (data.judges !== void 0) {
      if (!validate54(data.judges, { instancePath: instancePath + "/judges", parentData: data, parentDataProperty: "judges", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.guidance !== void 0) {
      if (!validate347(data.guidance, { instancePath: instancePath + "/guidance", parentData: data, parentDataProperty: "guidance", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate347.errors);
        errors = vErrors.length;
      }
    }
    if (data.issues !== void 0) {
      let data19 = data.issues;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.options === void 0) {
          const err25 = { instancePath: instancePath + "/issues", keyword: "required", params: { missingProperty: "options" }, parentSchema: schema79.properties.issues, data: data19 };
          vErrors = addError(vErrors, err25);
          errors++;
        }
        if (data19.at_least === void 0) {
          const err26 = { instancePath: instancePath + "/issues", keyword: "required", params: { missingProperty: "at_least" }, parentSchema: schema79.properties.issues, data: data19 };
          vErrors = addError(vErrors, err26);
          errors++;
        }
        for (const key1 in data19) {
          if (!(key1 === "options" || key1 === "when" || key1 === "at_least")) {
            const err27 = { instancePath: instancePath + "/issues", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema79.properties.issues, data: data19 };
            vErrors = addError(vErrors, err27);
            errors++;
          }
        }
        if (data19.options !== void 0) {
          let data20 = data19.options;
          if (Array.isArray(data20)) {
            if (data20.length < 1) {
              const err28 = { instancePath: instancePath + "/issues/options", keyword: "minItems", params: { limit: 1 }, parentSchema: schema79.properties.issues.properties.options, data: data20 };
              vErrors = addError(vErrors, err28);
              errors++;
            }
            const len2 = data20.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate300(data20[i2], { instancePath: instancePath + "/issues/options/" + i2, parentData: data20, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate300.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/issues/options", keyword: "type", params: { type: "array" }, parentSchema: schema79.properties.issues.properties.options, data: data20 };
            vErrors = addError(vErrors, err29);
            errors++;
          }
        }
        if (data19.when !== void 0) {
          if (!validate353(data19.when, { instancePath: instancePath + "/issues/when", parentData: data19, parentDataProperty: "when", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate353.errors);
            errors = vErrors.length;
          }
        }
        if (data19.at_least !== void 0) {
          let data23 = data19.at_least;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err30 = { instancePath: instancePath + "/issues/at_least", keyword: "type", params: { type: "integer" }, parentSchema: schema79.properties.issues.properties.at_least, data: data23 };
            vErrors = addError(vErrors, err30);
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              const err31 = { instancePath: instancePath + "/issues/at_least", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: schema79.properties.issues.properties.at_least, data: data23 };
              vErrors = addError(vErrors, err31);
              errors++;
            }
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/issues", keyword: "type", params: { type: "object" }, parentSchema: schema79.properties.issues, data: data19 };
        vErrors = addError(vErrors, err32);
        errors++;
      }
    }
    if (data.comment !== void 0) {
      let data24 = data.comment;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.when === void 0) {
          const err33 = { instancePath: instancePath + "/comment", keyword: "required", params: { missingProperty: "when" }, parentSchema: schema79.properties.comment, data: data24 };
          vErrors = addError(vErrors, err33);
          errors++;
        }
        if (data24.at_least === void 0) {
          const err34 = { instancePath: instancePath + "/comment", keyword: "required", params: { missingProperty: "at_least" }, parentSchema: schema79.properties.comment, data: data24 };
          vErrors = addError(vErrors, err34);
          errors++;
        }
        for (const key2 in data24) {
          if (!(key2 === "when" || key2 === "prompt" || key2 === "at_least")) {
            const err35 = { instancePath: instancePath + "/comment", keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema79.properties.comment, data: data24 };
            vErrors = addError(vErrors, err35);
            errors++;
          }
        }
        if (data24.when !== void 0) {
          if (!validate353(data24.when, { instancePath: instancePath + "/comment/when", parentData: data24, parentDataProperty: "when", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate353.errors);
            errors = vErrors.length;
          }
        }
        if (data24.prompt !== void 0) {
          if (!validate274(data24.prompt, { instancePath: instancePath + "/comment/prompt", parentData: data24, parentDataProperty: "prompt", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate274.errors);
            errors = vErrors.length;
          }
        }
        if (data24.at_least !== void 0) {
          let data27 = data24.at_least;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err36 = { instancePath: instancePath + "/comment/at_least", keyword: "type", params: { type: "integer" }, parentSchema: schema79.properties.comment.properties.at_least, data: data27 };
            vErrors = addError(vErrors, err36);
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 < 1 || isNaN(data27)) {
              const err37 = { instancePath: instancePath + "/comment/at_least", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema79.properties.comment.properties.at_least, data: data27 };
              vErrors = addError(vErrors, err37);
              errors++;
            }
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/comment", keyword: "type", params: { type: "object" }, parentSchema: schema79.properties.comment, data: data24 };
        vErrors = addError(vErrors, err38);
        errors++;
      }
    }
    if (data.action !== void 0) {
      let data28 = data.action;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.when === void 0) {
          const err39 = { instancePath: instancePath + "/action", keyword: "required", params: { missingProperty: "when" }, parentSchema: schema79.properties.action, data: data28 };
          vErrors = addError(vErrors, err39);
          errors++;
        }
        for (const key3 in data28) {
          if (!(key3 === "when" || key3 === "prompt")) {
            const err40 = { instancePath: instancePath + "/action", keyword: "additionalProperties", params: { additionalProperty: key3 }, parentSchema: schema79.properties.action, data: data28 };
            vErrors = addError(vErrors, err40);
            errors++;
          }
        }
        if (data28.when !== void 0) {
          if (!validate353(data28.when, { instancePath: instancePath + "/action/when", parentData: data28, parentDataProperty: "when", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate353.errors);
            errors = vErrors.length;
          }
        }
        if (data28.prompt !== void 0) {
          if (!validate274(data28.prompt, { instancePath: instancePath + "/action/prompt", parentData: data28, parentDataProperty: "prompt", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate274.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/action", keyword: "type", params: { type: "object" }, parentSchema: schema79.properties.action, data: data28 };
        vErrors = addError(vErrors, err41);
        errors++;
      }
    }
    if (data.good_practice !== void 0) {
      let data31 = data.good_practice;
      if (typeof data31 !== "boolean") {
        const err42 = { instancePath: instancePath + "/good_practice", keyword: "type", params: { type: "boolean" }, parentSchema: schema79.properties.good_practice, data: data31 };
        vErrors = addError(vErrors, err42);
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema79, data };
    vErrors = addError(vErrors, err43);
    errors++;
  }
  validate365.errors = vErrors;
  return errors === 0;
}
validate365.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema80 = { "title": "CompiledCheck", "description": "Something that should not hold.", "type": "object", "properties": { "id": { "$ref": "#/$defs/StoredId" }, "when": { "$ref": "#/$defs/CompiledCondition" }, "severity": { "title": "CheckSeverity", "enum": ["error", "warning", "note"] }, "message": { "$ref": "#/$defs/Text" }, "about": { "description": "Runs when all of these are asked and answered.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/StoredId" } }, "each": { "description": "Instead of about: runs once for each of these that is asked and answered, which its rule reads as answer and issues.", "type": "array", "items": { "$ref": "#/$defs/StoredId" } } }, "required": ["id", "when", "severity", "message"], "additionalProperties": false };
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate386.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema80, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.when === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "when" }, parentSchema: schema80, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.severity === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "severity" }, parentSchema: schema80, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.message === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "message" }, parentSchema: schema80, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "when" || key0 === "severity" || key0 === "message" || key0 === "about" || key0 === "each")) {
        const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema80, data };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate104(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate353(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate353.errors);
        errors = vErrors.length;
      }
    }
    if (data.severity !== void 0) {
      let data2 = data.severity;
      if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
        const err5 = { instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: schema80.properties.severity.enum }, parentSchema: schema80.properties.severity, data: data2 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (!validate274(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.about !== void 0) {
      let data4 = data.about;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err6 = { instancePath: instancePath + "/about", keyword: "minItems", params: { limit: 1 }, parentSchema: schema80.properties.about, data: data4 };
          vErrors = addError(vErrors, err6);
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate104(data4[i0], { instancePath: instancePath + "/about/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/about", keyword: "type", params: { type: "array" }, parentSchema: schema80.properties.about, data: data4 };
        vErrors = addError(vErrors, err7);
        errors++;
      }
    }
    if (data.each !== void 0) {
      let data6 = data.each;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate104(data6[i1], { instancePath: instancePath + "/each/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/each", keyword: "type", params: { type: "array" }, parentSchema: schema80.properties.each, data: data6 };
        vErrors = addError(vErrors, err8);
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema80, data };
    vErrors = addError(vErrors, err9);
    errors++;
  }
  validate386.errors = vErrors;
  return errors === 0;
}
validate386.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iqa_compiled === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "iqa_compiled" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.set === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "set" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.title === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "title" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.version === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "version" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    if (data.status === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "status" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err4);
      errors++;
    }
    if (data.digest === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "digest" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err5);
      errors++;
    }
    if (data.languages === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "languages" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err6);
      errors++;
    }
    if (data.reads_today === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "reads_today" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err7);
      errors++;
    }
    if (data.standards === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "standards" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err8);
      errors++;
    }
    if (data.stages === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "stages" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err9);
      errors++;
    }
    if (data.judges === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "judges" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err10);
      errors++;
    }
    if (data.not_assessed === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "not_assessed" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err11);
      errors++;
    }
    if (data.includes === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "includes" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err12);
      errors++;
    }
    if (data.facts === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "facts" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err13);
      errors++;
    }
    if (data.scales === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "scales" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err14);
      errors++;
    }
    if (data.values === void 0) {
      const err15 = { instancePath, keyword: "required", params: { missingProperty: "values" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err15);
      errors++;
    }
    if (data.modules === void 0) {
      const err16 = { instancePath, keyword: "required", params: { missingProperty: "modules" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err16);
      errors++;
    }
    if (data.sections === void 0) {
      const err17 = { instancePath, keyword: "required", params: { missingProperty: "sections" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err17);
      errors++;
    }
    if (data.questions === void 0) {
      const err18 = { instancePath, keyword: "required", params: { missingProperty: "questions" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err18);
      errors++;
    }
    if (data.checks === void 0) {
      const err19 = { instancePath, keyword: "required", params: { missingProperty: "checks" }, parentSchema: schema62, data };
      vErrors = addError(vErrors, err19);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema62.properties, key0)) {
        const err20 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema62, data };
        vErrors = addError(vErrors, err20);
        errors++;
      }
    }
    if (data.iqa_compiled !== void 0) {
      let data0 = data.iqa_compiled;
      if (1 !== data0) {
        const err21 = { instancePath: instancePath + "/iqa_compiled", keyword: "const", params: { allowedValue: 1 }, parentSchema: schema62.properties.iqa_compiled, data: data0 };
        vErrors = addError(vErrors, err21);
        errors++;
      }
    }
    if (data.set !== void 0) {
      if (!validate54(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate274(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate58(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(data4 === "draft" || data4 === "published" || data4 === "retired")) {
        const err22 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema62.properties.status.enum }, parentSchema: schema62.properties.status, data: data4 };
        vErrors = addError(vErrors, err22);
        errors++;
      }
    }
    if (data.digest !== void 0) {
      if (!validate277(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      let data6 = data.owner;
      if (typeof data6 !== "string") {
        const err23 = { instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" }, parentSchema: schema62.properties.owner, data: data6 };
        vErrors = addError(vErrors, err23);
        errors++;
      }
    }
    if (data.source !== void 0) {
      if (!validate274(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate274.errors);
        errors = vErrors.length;
      }
    }
    if (data.activity !== void 0) {
      if (!validate54(data.activity, { instancePath: instancePath + "/activity", parentData: data, parentDataProperty: "activity", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.applies !== void 0) {
      let data9 = data.applies;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.by === void 0) {
          const err24 = { instancePath: instancePath + "/applies", keyword: "required", params: { missingProperty: "by" }, parentSchema: schema62.properties.applies, data: data9 };
          vErrors = addError(vErrors, err24);
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "from" || key1 === "to" || key1 === "by")) {
            const err25 = { instancePath: instancePath + "/applies", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema62.properties.applies, data: data9 };
            vErrors = addError(vErrors, err25);
            errors++;
          }
        }
        if (data9.from !== void 0) {
          if (!validate65(data9.from, { instancePath: instancePath + "/applies/from", parentData: data9, parentDataProperty: "from", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data9.to !== void 0) {
          if (!validate65(data9.to, { instancePath: instancePath + "/applies/to", parentData: data9, parentDataProperty: "to", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data9.by !== void 0) {
          if (!validate54(data9.by, { instancePath: instancePath + "/applies/by", parentData: data9, parentDataProperty: "by", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/applies", keyword: "type", params: { type: "object" }, parentSchema: schema62.properties.applies, data: data9 };
        vErrors = addError(vErrors, err26);
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data13 = data.languages;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err27 = { instancePath: instancePath + "/languages", keyword: "minItems", params: { limit: 1 }, parentSchema: schema62.properties.languages, data: data13 };
          vErrors = addError(vErrors, err27);
          errors++;
        }
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (typeof data14 !== "string") {
            const err28 = { instancePath: instancePath + "/languages/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema62.properties.languages.items, data: data14 };
            vErrors = addError(vErrors, err28);
            errors++;
          }
          if (!validate74(data14, { instancePath: instancePath + "/languages/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data13.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data13[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err29 = { instancePath: instancePath + "/languages", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema62.properties.languages, data: data13 };
              vErrors = addError(vErrors, err29);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/languages", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.languages, data: data13 };
        vErrors = addError(vErrors, err30);
        errors++;
      }
    }
    if (data.reads_today !== void 0) {
      let data15 = data.reads_today;
      if (typeof data15 !== "boolean") {
        const err31 = { instancePath: instancePath + "/reads_today", keyword: "type", params: { type: "boolean" }, parentSchema: schema62.properties.reads_today, data: data15 };
        vErrors = addError(vErrors, err31);
        errors++;
      }
    }
    if (data.standards !== void 0) {
      let data16 = data.standards;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate285(data16[i2], { instancePath: instancePath + "/standards/" + i2, parentData: data16, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate285.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/standards", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.standards, data: data16 };
        vErrors = addError(vErrors, err32);
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data18 = data.stages;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate285(data18[i3], { instancePath: instancePath + "/stages/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate285.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/stages", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.stages, data: data18 };
        vErrors = addError(vErrors, err33);
        errors++;
      }
    }
    if (data.judges !== void 0) {
      let data20 = data.judges;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate285(data20[i4], { instancePath: instancePath + "/judges/" + i4, parentData: data20, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate285.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/judges", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.judges, data: data20 };
        vErrors = addError(vErrors, err34);
        errors++;
      }
    }
    if (data.not_assessed !== void 0) {
      let data22 = data.not_assessed;
      if (Array.isArray(data22)) {
        const len4 = data22.length;
        for (let i5 = 0; i5 < len4; i5++) {
          if (!validate285(data22[i5], { instancePath: instancePath + "/not_assessed/" + i5, parentData: data22, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate285.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/not_assessed", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.not_assessed, data: data22 };
        vErrors = addError(vErrors, err35);
        errors++;
      }
    }
    if (data.includes !== void 0) {
      let data24 = data.includes;
      if (Array.isArray(data24)) {
        const len5 = data24.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data25 = data24[i6];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.kind === void 0) {
              const err36 = { instancePath: instancePath + "/includes/" + i6, keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema62.properties.includes.items, data: data25 };
              vErrors = addError(vErrors, err36);
              errors++;
            }
            if (data25.id === void 0) {
              const err37 = { instancePath: instancePath + "/includes/" + i6, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema62.properties.includes.items, data: data25 };
              vErrors = addError(vErrors, err37);
              errors++;
            }
            if (data25.version === void 0) {
              const err38 = { instancePath: instancePath + "/includes/" + i6, keyword: "required", params: { missingProperty: "version" }, parentSchema: schema62.properties.includes.items, data: data25 };
              vErrors = addError(vErrors, err38);
              errors++;
            }
            if (data25.digest === void 0) {
              const err39 = { instancePath: instancePath + "/includes/" + i6, keyword: "required", params: { missingProperty: "digest" }, parentSchema: schema62.properties.includes.items, data: data25 };
              vErrors = addError(vErrors, err39);
              errors++;
            }
            for (const key2 in data25) {
              if (!(key2 === "kind" || key2 === "id" || key2 === "version" || key2 === "digest")) {
                const err40 = { instancePath: instancePath + "/includes/" + i6, keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema62.properties.includes.items, data: data25 };
                vErrors = addError(vErrors, err40);
                errors++;
              }
            }
            if (data25.kind !== void 0) {
              let data26 = data25.kind;
              if (!(data26 === "module" || data26 === "library")) {
                const err41 = { instancePath: instancePath + "/includes/" + i6 + "/kind", keyword: "enum", params: { allowedValues: schema62.properties.includes.items.properties.kind.enum }, parentSchema: schema62.properties.includes.items.properties.kind, data: data26 };
                vErrors = addError(vErrors, err41);
                errors++;
              }
            }
            if (data25.id !== void 0) {
              if (!validate54(data25.id, { instancePath: instancePath + "/includes/" + i6 + "/id", parentData: data25, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate54.errors);
                errors = vErrors.length;
              }
            }
            if (data25.version !== void 0) {
              if (!validate58(data25.version, { instancePath: instancePath + "/includes/" + i6 + "/version", parentData: data25, parentDataProperty: "version", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data25.digest !== void 0) {
              if (!validate277(data25.digest, { instancePath: instancePath + "/includes/" + i6 + "/digest", parentData: data25, parentDataProperty: "digest", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate277.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/includes/" + i6, keyword: "type", params: { type: "object" }, parentSchema: schema62.properties.includes.items, data: data25 };
            vErrors = addError(vErrors, err42);
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/includes", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.includes, data: data24 };
        vErrors = addError(vErrors, err43);
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data30 = data.facts;
      if (Array.isArray(data30)) {
        const len6 = data30.length;
        for (let i7 = 0; i7 < len6; i7++) {
          if (!validate295(data30[i7], { instancePath: instancePath + "/facts/" + i7, parentData: data30, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate295.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/facts", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.facts, data: data30 };
        vErrors = addError(vErrors, err44);
        errors++;
      }
    }
    if (data.scales !== void 0) {
      let data32 = data.scales;
      if (Array.isArray(data32)) {
        const len7 = data32.length;
        for (let i8 = 0; i8 < len7; i8++) {
          let data33 = data32[i8];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.id === void 0) {
              const err45 = { instancePath: instancePath + "/scales/" + i8, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema62.properties.scales.items, data: data33 };
              vErrors = addError(vErrors, err45);
              errors++;
            }
            if (data33.options === void 0) {
              const err46 = { instancePath: instancePath + "/scales/" + i8, keyword: "required", params: { missingProperty: "options" }, parentSchema: schema62.properties.scales.items, data: data33 };
              vErrors = addError(vErrors, err46);
              errors++;
            }
            for (const key3 in data33) {
              if (!(key3 === "id" || key3 === "options")) {
                const err47 = { instancePath: instancePath + "/scales/" + i8, keyword: "additionalProperties", params: { additionalProperty: key3 }, parentSchema: schema62.properties.scales.items, data: data33 };
                vErrors = addError(vErrors, err47);
                errors++;
              }
            }
            if (data33.id !== void 0) {
              if (!validate54(data33.id, { instancePath: instancePath + "/scales/" + i8 + "/id", parentData: data33, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate54.errors);
                errors = vErrors.length;
              }
            }
            if (data33.options !== void 0) {
              let data35 = data33.options;
              if (Array.isArray(data35)) {
                if (data35.length < 1) {
                  const err48 = { instancePath: instancePath + "/scales/" + i8 + "/options", keyword: "minItems", params: { limit: 1 }, parentSchema: schema62.properties.scales.items.properties.options, data: data35 };
                  vErrors = addError(vErrors, err48);
                  errors++;
                }
                const len8 = data35.length;
                for (let i9 = 0; i9 < len8; i9++) {
                  if (!validate300(data35[i9], { instancePath: instancePath + "/scales/" + i8 + "/options/" + i9, parentData: data35, parentDataProperty: i9, rootData, dynamicAnchors })) {
                    vErrors = joinErrors(vErrors, validate300.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err49 = { instancePath: instancePath + "/scales/" + i8 + "/options", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.scales.items.properties.options, data: data35 };
                vErrors = addError(vErrors, err49);
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/scales/" + i8, keyword: "type", params: { type: "object" }, parentSchema: schema62.properties.scales.items, data: data33 };
            vErrors = addError(vErrors, err50);
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/scales", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.scales, data: data32 };
        vErrors = addError(vErrors, err51);
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data37 = data.values;
      if (Array.isArray(data37)) {
        const len9 = data37.length;
        for (let i10 = 0; i10 < len9; i10++) {
          if (!validate320(data37[i10], { instancePath: instancePath + "/values/" + i10, parentData: data37, parentDataProperty: i10, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate320.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/values", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.values, data: data37 };
        vErrors = addError(vErrors, err52);
        errors++;
      }
    }
    if (data.modules !== void 0) {
      let data39 = data.modules;
      if (Array.isArray(data39)) {
        const len10 = data39.length;
        for (let i11 = 0; i11 < len10; i11++) {
          if (!validate342(data39[i11], { instancePath: instancePath + "/modules/" + i11, parentData: data39, parentDataProperty: i11, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate342.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/modules", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.modules, data: data39 };
        vErrors = addError(vErrors, err53);
        errors++;
      }
    }
    if (data.sections !== void 0) {
      let data41 = data.sections;
      if (Array.isArray(data41)) {
        const len11 = data41.length;
        for (let i12 = 0; i12 < len11; i12++) {
          if (!validate359(data41[i12], { instancePath: instancePath + "/sections/" + i12, parentData: data41, parentDataProperty: i12, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate359.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/sections", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.sections, data: data41 };
        vErrors = addError(vErrors, err54);
        errors++;
      }
    }
    if (data.questions !== void 0) {
      let data43 = data.questions;
      if (Array.isArray(data43)) {
        const len12 = data43.length;
        for (let i13 = 0; i13 < len12; i13++) {
          if (!validate365(data43[i13], { instancePath: instancePath + "/questions/" + i13, parentData: data43, parentDataProperty: i13, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate365.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/questions", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.questions, data: data43 };
        vErrors = addError(vErrors, err55);
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data45 = data.checks;
      if (Array.isArray(data45)) {
        const len13 = data45.length;
        for (let i14 = 0; i14 < len13; i14++) {
          if (!validate386(data45[i14], { instancePath: instancePath + "/checks/" + i14, parentData: data45, parentDataProperty: i14, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate386.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/checks", keyword: "type", params: { type: "array" }, parentSchema: schema62.properties.checks, data: data45 };
        vErrors = addError(vErrors, err56);
        errors++;
      }
    }
  } else {
    const err57 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema62, data };
    vErrors = addError(vErrors, err57);
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var draft = validate393;
var schema81 = { "title": "Draft", "description": "An unfinished assessment as data. Holds answers to questions that are not asked at present too: they return if the question does.", "type": "object", "properties": { "iqa_draft": { "const": 1 }, "set": { "$ref": "#/$defs/Id" }, "version": { "$ref": "#/$defs/Version" }, "digest": { "$ref": "#/$defs/Digest" }, "today": { "$ref": "#/$defs/IsoDate" }, "facts": { "type": "object", "additionalProperties": { "title": "DraftFact", "type": "object", "properties": { "host": { "description": "As the host gave it.", "allOf": [{ "$ref": "#/$defs/KeptValue" }] }, "value": { "description": "As the assessor gave or corrected it.", "allOf": [{ "$ref": "#/$defs/KeptValue" }] }, "typed": { "$ref": "#/$defs/Typed" }, "reason": { "description": "Why a fact of the host was corrected.", "type": "string", "maxLength": 2e4 } }, "additionalProperties": false } }, "modules": { "type": "object", "additionalProperties": { "title": "ModuleSwitch", "type": "object", "properties": { "on": { "type": "boolean" }, "reason": { "type": "string", "maxLength": 2e4 } }, "required": ["on"], "additionalProperties": false } }, "answers": { "type": "object", "additionalProperties": { "title": "DraftAnswer", "type": "object", "properties": { "answer": { "$ref": "#/$defs/KeptValue" }, "typed": { "$ref": "#/$defs/Typed" }, "reason": { "description": "Why the question does not apply.", "type": "string", "maxLength": 2e4 }, "comment": { "type": "string", "maxLength": 2e4 }, "issues": { "type": "array", "items": { "type": "string", "$ref": "#/$defs/Id" }, "uniqueItems": true }, "action": { "$ref": "#/$defs/KeptAction" }, "action_typed": { "description": "The due date while it cannot be read.", "allOf": [{ "$ref": "#/$defs/TypedDate" }] }, "good_practice": { "type": "string", "maxLength": 2e4 } }, "additionalProperties": false } }, "check_reasons": { "type": "array", "items": { "$ref": "#/$defs/KeptReason" } } }, "required": ["iqa_draft", "set", "version", "digest", "facts", "modules", "answers", "check_reasons"], "additionalProperties": false };
var schema82 = { "title": "KeptValue", "description": "An answer as it stands. A text may be longer than the question allows; nothing typed is lost.", "type": ["string", "number", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "maxLength": 2e4 } }, { "if": { "type": "number" }, "then": { "type": "number" } }, { "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "maxLength": 64 }, "maxItems": 200, "uniqueItems": true } }] };
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate398.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && !Array.isArray(data)) {
    const err0 = { instancePath, keyword: "type", params: { type: schema82.type }, parentSchema: schema82, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    vErrors = addError(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (typeof data === "string") {
      if (data.length > 2e4) {
        const err2 = { instancePath, keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema82.allOf[0].then, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema82.allOf[0].then, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err4 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema82.allOf[0], data };
    vErrors = addError(vErrors, err4);
    errors++;
  }
  const _errs8 = errors;
  let valid2 = true;
  const _errs9 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err5 = {};
    vErrors = addError(vErrors, err5);
    errors++;
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = Math.min(vErrors.length, _errs8);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs11 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      const err6 = { instancePath, keyword: "type", params: { type: "number" }, parentSchema: schema82.allOf[1].then, data };
      vErrors = addError(vErrors, err6);
      errors++;
    }
    var _valid1 = _errs11 === errors;
    valid2 = _valid1;
  }
  if (!valid2) {
    const err7 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema82.allOf[1], data };
    vErrors = addError(vErrors, err7);
    errors++;
  }
  const _errs14 = errors;
  let valid3 = true;
  const _errs15 = errors;
  if (!Array.isArray(data)) {
    const err8 = {};
    vErrors = addError(vErrors, err8);
    errors++;
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if (vErrors !== null) {
    if (_errs14) {
      vErrors.length = Math.min(vErrors.length, _errs14);
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs17 = errors;
    if (Array.isArray(data)) {
      if (data.length > 200) {
        const err9 = { instancePath, keyword: "maxItems", params: { limit: 200 }, parentSchema: schema82.allOf[2].then, data };
        vErrors = addError(vErrors, err9);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (data0.length > 64) {
            const err10 = { instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 64 }, parentSchema: schema82.allOf[2].then.items, data: data0 };
            vErrors = addError(vErrors, err10);
            errors++;
          }
        } else {
          const err11 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema82.allOf[2].then.items, data: data0 };
          vErrors = addError(vErrors, err11);
          errors++;
        }
      }
      let i1 = data.length;
      let j0;
      if (i1 > 1) {
        const indices0 = {};
        for (; i1--; ) {
          let item0 = data[i1];
          if (typeof item0 !== "string") {
            continue;
          }
          if (typeof indices0[item0] == "number") {
            j0 = indices0[item0];
            const err12 = { instancePath, keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema82.allOf[2].then, data };
            vErrors = addError(vErrors, err12);
            errors++;
            break;
          }
          indices0[item0] = i1;
        }
      }
    } else {
      const err13 = { instancePath, keyword: "type", params: { type: "array" }, parentSchema: schema82.allOf[2].then, data };
      vErrors = addError(vErrors, err13);
      errors++;
    }
    var _valid2 = _errs17 === errors;
    valid3 = _valid2;
    if (valid3) {
      var items0 = true;
    }
  }
  if (!valid3) {
    const err14 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema82.allOf[2], data };
    vErrors = addError(vErrors, err14);
    errors++;
  }
  validate398.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate398.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema83 = { "title": "Typed", "description": "What stands in a box, where that is not how the answer would be written, or cannot be read. Kept, so that nothing typed is lost.", "type": ["string", "object"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "maxLength": 2e4 } }, { "if": { "type": "object" }, "then": { "$ref": "#/$defs/TypedDate" } }] };
var schema84 = { "title": "TypedDate", "description": "The three boxes of a date as they stand.", "type": "object", "properties": { "day": { "type": "string", "maxLength": 2e4 }, "month": { "type": "string", "maxLength": 2e4 }, "year": { "type": "string", "maxLength": 2e4 } }, "required": ["day", "month", "year"], "additionalProperties": false };
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate402.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.day === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "day" }, parentSchema: schema84, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.month === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "month" }, parentSchema: schema84, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.year === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "year" }, parentSchema: schema84, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "day" || key0 === "month" || key0 === "year")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema84, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
    if (data.day !== void 0) {
      let data0 = data.day;
      if (typeof data0 === "string") {
        if (data0.length > 2e4) {
          const err4 = { instancePath: instancePath + "/day", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema84.properties.day, data: data0 };
          vErrors = addError(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/day", keyword: "type", params: { type: "string" }, parentSchema: schema84.properties.day, data: data0 };
        vErrors = addError(vErrors, err5);
        errors++;
      }
    }
    if (data.month !== void 0) {
      let data1 = data.month;
      if (typeof data1 === "string") {
        if (data1.length > 2e4) {
          const err6 = { instancePath: instancePath + "/month", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema84.properties.month, data: data1 };
          vErrors = addError(vErrors, err6);
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/month", keyword: "type", params: { type: "string" }, parentSchema: schema84.properties.month, data: data1 };
        vErrors = addError(vErrors, err7);
        errors++;
      }
    }
    if (data.year !== void 0) {
      let data2 = data.year;
      if (typeof data2 === "string") {
        if (data2.length > 2e4) {
          const err8 = { instancePath: instancePath + "/year", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema84.properties.year, data: data2 };
          vErrors = addError(vErrors, err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/year", keyword: "type", params: { type: "string" }, parentSchema: schema84.properties.year, data: data2 };
        vErrors = addError(vErrors, err9);
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema84, data };
    vErrors = addError(vErrors, err10);
    errors++;
  }
  validate402.errors = vErrors;
  return errors === 0;
}
validate402.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate401.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, keyword: "type", params: { type: schema83.type }, parentSchema: schema83, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    vErrors = addError(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (typeof data === "string") {
      if (data.length > 2e4) {
        const err2 = { instancePath, keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema83.allOf[0].then, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema83.allOf[0].then, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err4 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema83.allOf[0], data };
    vErrors = addError(vErrors, err4);
    errors++;
  }
  const _errs8 = errors;
  let valid2 = true;
  const _errs9 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err5 = {};
    vErrors = addError(vErrors, err5);
    errors++;
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = Math.min(vErrors.length, _errs8);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs11 = errors;
    if (!validate402(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = joinErrors(vErrors, validate402.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs11 === errors;
    valid2 = _valid1;
    if (valid2) {
      var props0 = true;
    }
  }
  if (!valid2) {
    const err6 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema83.allOf[1], data };
    vErrors = addError(vErrors, err6);
    errors++;
  }
  validate401.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate401.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema85 = { "title": "KeptAction", "description": "An action as it stands.", "type": "object", "properties": { "what": { "type": "string", "maxLength": 2e4 }, "owner": { "type": "string", "maxLength": 2e4 }, "due": { "$ref": "#/$defs/IsoDate" } }, "additionalProperties": false };
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate408.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "owner" || key0 === "due")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema85, data };
        vErrors = addError(vErrors, err0);
        errors++;
      }
    }
    if (data.what !== void 0) {
      let data0 = data.what;
      if (typeof data0 === "string") {
        if (data0.length > 2e4) {
          const err1 = { instancePath: instancePath + "/what", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema85.properties.what, data: data0 };
          vErrors = addError(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/what", keyword: "type", params: { type: "string" }, parentSchema: schema85.properties.what, data: data0 };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data1 = data.owner;
      if (typeof data1 === "string") {
        if (data1.length > 2e4) {
          const err3 = { instancePath: instancePath + "/owner", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema85.properties.owner, data: data1 };
          vErrors = addError(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" }, parentSchema: schema85.properties.owner, data: data1 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.due !== void 0) {
      if (!validate65(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema85, data };
    vErrors = addError(vErrors, err5);
    errors++;
  }
  validate408.errors = vErrors;
  return errors === 0;
}
validate408.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema86 = { "title": "KeptReason", "description": "Why a warning is answered as it is, as it stands.", "type": "object", "properties": { "check": { "$ref": "#/$defs/StoredId" }, "question": { "description": "For a check that runs once for each question.", "allOf": [{ "$ref": "#/$defs/StoredId" }] }, "reason": { "type": "string", "maxLength": 2e4 } }, "required": ["check", "reason"], "additionalProperties": false };
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate412.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "check" }, parentSchema: schema86, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "reason" }, parentSchema: schema86, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "check" || key0 === "question" || key0 === "reason")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema86, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate104(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.question !== void 0) {
      if (!validate104(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (data2.length > 2e4) {
          const err3 = { instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema86.properties.reason, data: data2 };
          vErrors = addError(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, parentSchema: schema86.properties.reason, data: data2 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema86, data };
    vErrors = addError(vErrors, err5);
    errors++;
  }
  validate412.errors = vErrors;
  return errors === 0;
}
validate412.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate393.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iqa_draft === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "iqa_draft" }, parentSchema: schema81, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.set === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "set" }, parentSchema: schema81, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.version === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "version" }, parentSchema: schema81, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.digest === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "digest" }, parentSchema: schema81, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    if (data.facts === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "facts" }, parentSchema: schema81, data };
      vErrors = addError(vErrors, err4);
      errors++;
    }
    if (data.modules === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "modules" }, parentSchema: schema81, data };
      vErrors = addError(vErrors, err5);
      errors++;
    }
    if (data.answers === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "answers" }, parentSchema: schema81, data };
      vErrors = addError(vErrors, err6);
      errors++;
    }
    if (data.check_reasons === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "check_reasons" }, parentSchema: schema81, data };
      vErrors = addError(vErrors, err7);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema81.properties, key0)) {
        const err8 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema81, data };
        vErrors = addError(vErrors, err8);
        errors++;
      }
    }
    if (data.iqa_draft !== void 0) {
      let data0 = data.iqa_draft;
      if (1 !== data0) {
        const err9 = { instancePath: instancePath + "/iqa_draft", keyword: "const", params: { allowedValue: 1 }, parentSchema: schema81.properties.iqa_draft, data: data0 };
        vErrors = addError(vErrors, err9);
        errors++;
      }
    }
    if (data.set !== void 0) {
      if (!validate54(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate58(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.digest !== void 0) {
      if (!validate277(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.today !== void 0) {
      if (!validate65(data.today, { instancePath: instancePath + "/today", parentData: data, parentDataProperty: "today", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.facts !== void 0) {
      let data5 = data.facts;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key2 in data6) {
              if (!(key2 === "host" || key2 === "value" || key2 === "typed" || key2 === "reason")) {
                const err10 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema81.properties.facts.additionalProperties, data: data6 };
                vErrors = addError(vErrors, err10);
                errors++;
              }
            }
            if (data6.host !== void 0) {
              if (!validate398(data6.host, { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/host", parentData: data6, parentDataProperty: "host", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate398.errors);
                errors = vErrors.length;
              }
            }
            if (data6.value !== void 0) {
              if (!validate398(data6.value, { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", parentData: data6, parentDataProperty: "value", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate398.errors);
                errors = vErrors.length;
              }
            }
            if (data6.typed !== void 0) {
              if (!validate401(data6.typed, { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/typed", parentData: data6, parentDataProperty: "typed", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate401.errors);
                errors = vErrors.length;
              }
            }
            if (data6.reason !== void 0) {
              let data10 = data6.reason;
              if (typeof data10 === "string") {
                if (data10.length > 2e4) {
                  const err11 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema81.properties.facts.additionalProperties.properties.reason, data: data10 };
                  vErrors = addError(vErrors, err11);
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "type", params: { type: "string" }, parentSchema: schema81.properties.facts.additionalProperties.properties.reason, data: data10 };
                vErrors = addError(vErrors, err12);
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: schema81.properties.facts.additionalProperties, data: data6 };
            vErrors = addError(vErrors, err13);
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/facts", keyword: "type", params: { type: "object" }, parentSchema: schema81.properties.facts, data: data5 };
        vErrors = addError(vErrors, err14);
        errors++;
      }
    }
    if (data.modules !== void 0) {
      let data11 = data.modules;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key3 in data11) {
          let data12 = data11[key3];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.on === void 0) {
              const err15 = { instancePath: instancePath + "/modules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "on" }, parentSchema: schema81.properties.modules.additionalProperties, data: data12 };
              vErrors = addError(vErrors, err15);
              errors++;
            }
            for (const key4 in data12) {
              if (!(key4 === "on" || key4 === "reason")) {
                const err16 = { instancePath: instancePath + "/modules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key4 }, parentSchema: schema81.properties.modules.additionalProperties, data: data12 };
                vErrors = addError(vErrors, err16);
                errors++;
              }
            }
            if (data12.on !== void 0) {
              let data13 = data12.on;
              if (typeof data13 !== "boolean") {
                const err17 = { instancePath: instancePath + "/modules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/on", keyword: "type", params: { type: "boolean" }, parentSchema: schema81.properties.modules.additionalProperties.properties.on, data: data13 };
                vErrors = addError(vErrors, err17);
                errors++;
              }
            }
            if (data12.reason !== void 0) {
              let data14 = data12.reason;
              if (typeof data14 === "string") {
                if (data14.length > 2e4) {
                  const err18 = { instancePath: instancePath + "/modules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema81.properties.modules.additionalProperties.properties.reason, data: data14 };
                  vErrors = addError(vErrors, err18);
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/modules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "type", params: { type: "string" }, parentSchema: schema81.properties.modules.additionalProperties.properties.reason, data: data14 };
                vErrors = addError(vErrors, err19);
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/modules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: schema81.properties.modules.additionalProperties, data: data12 };
            vErrors = addError(vErrors, err20);
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/modules", keyword: "type", params: { type: "object" }, parentSchema: schema81.properties.modules, data: data11 };
        vErrors = addError(vErrors, err21);
        errors++;
      }
    }
    if (data.answers !== void 0) {
      let data15 = data.answers;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key5 in data15) {
          let data16 = data15[key5];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key6 in data16) {
              if (!(key6 === "answer" || key6 === "typed" || key6 === "reason" || key6 === "comment" || key6 === "issues" || key6 === "action" || key6 === "action_typed" || key6 === "good_practice")) {
                const err22 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key6 }, parentSchema: schema81.properties.answers.additionalProperties, data: data16 };
                vErrors = addError(vErrors, err22);
                errors++;
              }
            }
            if (data16.answer !== void 0) {
              if (!validate398(data16.answer, { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/answer", parentData: data16, parentDataProperty: "answer", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate398.errors);
                errors = vErrors.length;
              }
            }
            if (data16.typed !== void 0) {
              if (!validate401(data16.typed, { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/typed", parentData: data16, parentDataProperty: "typed", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate401.errors);
                errors = vErrors.length;
              }
            }
            if (data16.reason !== void 0) {
              let data19 = data16.reason;
              if (typeof data19 === "string") {
                if (data19.length > 2e4) {
                  const err23 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema81.properties.answers.additionalProperties.properties.reason, data: data19 };
                  vErrors = addError(vErrors, err23);
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "type", params: { type: "string" }, parentSchema: schema81.properties.answers.additionalProperties.properties.reason, data: data19 };
                vErrors = addError(vErrors, err24);
                errors++;
              }
            }
            if (data16.comment !== void 0) {
              let data20 = data16.comment;
              if (typeof data20 === "string") {
                if (data20.length > 2e4) {
                  const err25 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/comment", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema81.properties.answers.additionalProperties.properties.comment, data: data20 };
                  vErrors = addError(vErrors, err25);
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/comment", keyword: "type", params: { type: "string" }, parentSchema: schema81.properties.answers.additionalProperties.properties.comment, data: data20 };
                vErrors = addError(vErrors, err26);
                errors++;
              }
            }
            if (data16.issues !== void 0) {
              let data21 = data16.issues;
              if (Array.isArray(data21)) {
                const len0 = data21.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data22 = data21[i0];
                  if (typeof data22 !== "string") {
                    const err27 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema81.properties.answers.additionalProperties.properties.issues.items, data: data22 };
                    vErrors = addError(vErrors, err27);
                    errors++;
                  }
                  if (!validate54(data22, { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues/" + i0, parentData: data21, parentDataProperty: i0, rootData, dynamicAnchors })) {
                    vErrors = joinErrors(vErrors, validate54.errors);
                    errors = vErrors.length;
                  }
                }
                let i1 = data21.length;
                let j0;
                if (i1 > 1) {
                  const indices0 = {};
                  for (; i1--; ) {
                    let item0 = data21[i1];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err28 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues", keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema81.properties.answers.additionalProperties.properties.issues, data: data21 };
                      vErrors = addError(vErrors, err28);
                      errors++;
                      break;
                    }
                    indices0[item0] = i1;
                  }
                }
              } else {
                const err29 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues", keyword: "type", params: { type: "array" }, parentSchema: schema81.properties.answers.additionalProperties.properties.issues, data: data21 };
                vErrors = addError(vErrors, err29);
                errors++;
              }
            }
            if (data16.action !== void 0) {
              if (!validate408(data16.action, { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/action", parentData: data16, parentDataProperty: "action", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate408.errors);
                errors = vErrors.length;
              }
            }
            if (data16.action_typed !== void 0) {
              if (!validate402(data16.action_typed, { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/action_typed", parentData: data16, parentDataProperty: "action_typed", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate402.errors);
                errors = vErrors.length;
              }
            }
            if (data16.good_practice !== void 0) {
              let data25 = data16.good_practice;
              if (typeof data25 === "string") {
                if (data25.length > 2e4) {
                  const err30 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/good_practice", keyword: "maxLength", params: { limit: 2e4 }, parentSchema: schema81.properties.answers.additionalProperties.properties.good_practice, data: data25 };
                  vErrors = addError(vErrors, err30);
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/good_practice", keyword: "type", params: { type: "string" }, parentSchema: schema81.properties.answers.additionalProperties.properties.good_practice, data: data25 };
                vErrors = addError(vErrors, err31);
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/answers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: schema81.properties.answers.additionalProperties, data: data16 };
            vErrors = addError(vErrors, err32);
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/answers", keyword: "type", params: { type: "object" }, parentSchema: schema81.properties.answers, data: data15 };
        vErrors = addError(vErrors, err33);
        errors++;
      }
    }
    if (data.check_reasons !== void 0) {
      let data26 = data.check_reasons;
      if (Array.isArray(data26)) {
        const len1 = data26.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate412(data26[i2], { instancePath: instancePath + "/check_reasons/" + i2, parentData: data26, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate412.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/check_reasons", keyword: "type", params: { type: "array" }, parentSchema: schema81.properties.check_reasons, data: data26 };
        vErrors = addError(vErrors, err34);
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema81, data };
    vErrors = addError(vErrors, err35);
    errors++;
  }
  validate393.errors = vErrors;
  return errors === 0;
}
validate393.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var response = validate416;
var schema87 = { "title": "Response", "description": "A completed record: what was asked, answered and why, readable without the question set and provable with it. Never migrated.", "type": "object", "properties": { "iqa_response": { "const": 1 }, "id": { "description": "Given by the host; the same id is the same submission.", "type": "string", "minLength": 1, "maxLength": 100 }, "assessed": { "description": "Whose work it is, as the host names people.", "type": "string", "maxLength": 200 }, "assessor": { "type": "string", "maxLength": 200 }, "area": { "type": "string", "maxLength": 200 }, "unit": { "type": "string", "maxLength": 200 }, "case_ref": { "type": "string", "maxLength": 100 }, "period": { "type": "string", "maxLength": 40 }, "session": { "title": "Session", "description": "The half day in which it was assessed.", "type": "object", "properties": { "date": { "$ref": "#/$defs/IsoDate" }, "half": { "enum": ["am", "pm"] } }, "required": ["date", "half"], "additionalProperties": false }, "started_at": { "$ref": "#/$defs/Timestamp" }, "completed_at": { "$ref": "#/$defs/Timestamp" }, "marking": { "description": "Protective marking, such as OFFICIAL.", "type": "string", "maxLength": 100 }, "set": { "$ref": "#/$defs/Id" }, "version": { "$ref": "#/$defs/Version" }, "digest": { "description": "Of the compiled question set.", "allOf": [{ "$ref": "#/$defs/Digest" }] }, "set_status": { "enum": ["draft", "published", "retired"] }, "language": { "description": "In which it was completed, and in which labels and sentences are kept.", "allOf": [{ "$ref": "#/$defs/Language" }] }, "today": { "$ref": "#/$defs/IsoDate" }, "outcome": { "title": "Outcome", "enum": ["completed", "not_assessed"] }, "not_assessed_reason": { "$ref": "#/$defs/Labelled" }, "facts": { "type": "object", "additionalProperties": { "title": "RecordedFact", "type": "object", "properties": { "value": { "$ref": "#/$defs/AnswerValue" }, "label": { "description": "The value as shown.", "allOf": [{ "$ref": "#/$defs/Shown" }] }, "host": { "description": "What the host had given, where the assessor corrected it.", "allOf": [{ "$ref": "#/$defs/AnswerValue" }] }, "reason": { "type": "string", "maxLength": 2e3 } }, "required": ["value", "label"], "additionalProperties": false } }, "modules": { "type": "object", "additionalProperties": { "title": "RecordedModule", "type": "object", "properties": { "on": { "type": "boolean" }, "reason": { "type": "string", "maxLength": 2e3 } }, "required": ["on"], "additionalProperties": false } }, "answers": { "type": "object", "additionalProperties": { "title": "RecordedAnswer", "type": "object", "properties": { "answer": { "$ref": "#/$defs/AnswerValue" }, "label": { "description": "The answer as shown.", "allOf": [{ "$ref": "#/$defs/Shown" }] }, "reason": { "type": "string", "maxLength": 2e3 }, "comment": { "type": "string", "maxLength": 2e3 }, "issues": { "type": "array", "items": { "title": "RecordedIssue", "type": "object", "properties": { "id": { "$ref": "#/$defs/Id" }, "label": { "type": "string" } }, "required": ["id", "label"], "additionalProperties": false } }, "action": { "$ref": "#/$defs/Action" }, "good_practice": { "type": "string", "maxLength": 2e3 } }, "required": ["answer", "label"], "additionalProperties": false } }, "check_reasons": { "type": "array", "items": { "$ref": "#/$defs/CheckReason" } }, "withheld": { "description": "Ids of questions, and of their parts such as code_test.action, that hold something which is left out because it is not asked.", "type": "array", "items": { "type": "string", "maxLength": 160 }, "uniqueItems": true }, "asked_because": { "description": "Every question that was asked, with the reason as a sentence; empty for one that is always asked.", "type": "object", "additionalProperties": { "type": "string" } }, "record_digest": { "description": "Of this document without its record_digest.", "allOf": [{ "$ref": "#/$defs/Digest" }] } }, "required": ["iqa_response", "id", "completed_at", "set", "version", "digest", "set_status", "language", "outcome", "facts", "modules", "answers", "check_reasons", "withheld", "asked_because", "record_digest"], "additionalProperties": false };
var schema88 = { "title": "Timestamp", "description": "An instant in UTC, ISO 8601 with a final Z.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$" };
var pattern17 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$", "u");
function validate418(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate418.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      const err0 = { instancePath, keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$" }, parentSchema: schema88, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema88, data };
    vErrors = addError(vErrors, err1);
    errors++;
  }
  validate418.errors = vErrors;
  return errors === 0;
}
validate418.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema89 = { "title": "AnswerValue", "description": "A stored value: the id of an option (or yes, no, not_applicable), a date, text, a number, or the ids of several options.", "type": ["string", "number", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string", "maxLength": 4e3 } }, { "if": { "type": "number" }, "then": { "type": "number" } }, { "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "maxLength": 64 }, "maxItems": 200, "uniqueItems": true } }] };
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate427.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && !Array.isArray(data)) {
    const err0 = { instancePath, keyword: "type", params: { type: schema89.type }, parentSchema: schema89, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    vErrors = addError(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (typeof data === "string") {
      if (data.length > 4e3) {
        const err2 = { instancePath, keyword: "maxLength", params: { limit: 4e3 }, parentSchema: schema89.allOf[0].then, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema89.allOf[0].then, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err4 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema89.allOf[0], data };
    vErrors = addError(vErrors, err4);
    errors++;
  }
  const _errs8 = errors;
  let valid2 = true;
  const _errs9 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err5 = {};
    vErrors = addError(vErrors, err5);
    errors++;
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = Math.min(vErrors.length, _errs8);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs11 = errors;
    if (!(typeof data == "number" && isFinite(data))) {
      const err6 = { instancePath, keyword: "type", params: { type: "number" }, parentSchema: schema89.allOf[1].then, data };
      vErrors = addError(vErrors, err6);
      errors++;
    }
    var _valid1 = _errs11 === errors;
    valid2 = _valid1;
  }
  if (!valid2) {
    const err7 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema89.allOf[1], data };
    vErrors = addError(vErrors, err7);
    errors++;
  }
  const _errs14 = errors;
  let valid3 = true;
  const _errs15 = errors;
  if (!Array.isArray(data)) {
    const err8 = {};
    vErrors = addError(vErrors, err8);
    errors++;
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if (vErrors !== null) {
    if (_errs14) {
      vErrors.length = Math.min(vErrors.length, _errs14);
    } else {
      vErrors = null;
    }
  }
  if (_valid2) {
    const _errs17 = errors;
    if (Array.isArray(data)) {
      if (data.length > 200) {
        const err9 = { instancePath, keyword: "maxItems", params: { limit: 200 }, parentSchema: schema89.allOf[2].then, data };
        vErrors = addError(vErrors, err9);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 === "string") {
          if (data0.length > 64) {
            const err10 = { instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 64 }, parentSchema: schema89.allOf[2].then.items, data: data0 };
            vErrors = addError(vErrors, err10);
            errors++;
          }
        } else {
          const err11 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema89.allOf[2].then.items, data: data0 };
          vErrors = addError(vErrors, err11);
          errors++;
        }
      }
      let i1 = data.length;
      let j0;
      if (i1 > 1) {
        const indices0 = {};
        for (; i1--; ) {
          let item0 = data[i1];
          if (typeof item0 !== "string") {
            continue;
          }
          if (typeof indices0[item0] == "number") {
            j0 = indices0[item0];
            const err12 = { instancePath, keyword: "uniqueItems", params: { i: i1, j: j0 }, parentSchema: schema89.allOf[2].then, data };
            vErrors = addError(vErrors, err12);
            errors++;
            break;
          }
          indices0[item0] = i1;
        }
      }
    } else {
      const err13 = { instancePath, keyword: "type", params: { type: "array" }, parentSchema: schema89.allOf[2].then, data };
      vErrors = addError(vErrors, err13);
      errors++;
    }
    var _valid2 = _errs17 === errors;
    valid3 = _valid2;
    if (valid3) {
      var items0 = true;
    }
  }
  if (!valid3) {
    const err14 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema89.allOf[2], data };
    vErrors = addError(vErrors, err14);
    errors++;
  }
  validate427.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate427.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema90 = { "title": "Shown", "type": ["string", "array"], "allOf": [{ "if": { "type": "string" }, "then": { "type": "string" } }, { "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string" } } }] };
function validate429(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate429.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !Array.isArray(data)) {
    const err0 = { instancePath, keyword: "type", params: { type: schema90.type }, parentSchema: schema90, data };
    vErrors = addError(vErrors, err0);
    errors++;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (typeof data !== "string") {
    const err1 = {};
    vErrors = addError(vErrors, err1);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = Math.min(vErrors.length, _errs2);
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (typeof data !== "string") {
      const err2 = { instancePath, keyword: "type", params: { type: "string" }, parentSchema: schema90.allOf[0].then, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (!valid1) {
    const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema90.allOf[0], data };
    vErrors = addError(vErrors, err3);
    errors++;
  }
  const _errs8 = errors;
  let valid2 = true;
  const _errs9 = errors;
  if (!Array.isArray(data)) {
    const err4 = {};
    vErrors = addError(vErrors, err4);
    errors++;
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) {
      vErrors.length = Math.min(vErrors.length, _errs8);
    } else {
      vErrors = null;
    }
  }
  if (_valid1) {
    const _errs11 = errors;
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (typeof data0 !== "string") {
          const err5 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" }, parentSchema: schema90.allOf[1].then.items, data: data0 };
          vErrors = addError(vErrors, err5);
          errors++;
        }
      }
    } else {
      const err6 = { instancePath, keyword: "type", params: { type: "array" }, parentSchema: schema90.allOf[1].then, data };
      vErrors = addError(vErrors, err6);
      errors++;
    }
    var _valid1 = _errs11 === errors;
    valid2 = _valid1;
    if (valid2) {
      var items0 = true;
    }
  }
  if (!valid2) {
    const err7 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, parentSchema: schema90.allOf[1], data };
    vErrors = addError(vErrors, err7);
    errors++;
  }
  validate429.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate429.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema91 = { "title": "Action", "description": "An agreed follow-up.", "type": "object", "properties": { "what": { "type": "string", "maxLength": 2e3 }, "owner": { "description": "Who will do it, as the host names people.", "type": "string", "maxLength": 200 }, "due": { "$ref": "#/$defs/IsoDate" } }, "additionalProperties": false };
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate435.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "what" || key0 === "owner" || key0 === "due")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema91, data };
        vErrors = addError(vErrors, err0);
        errors++;
      }
    }
    if (data.what !== void 0) {
      let data0 = data.what;
      if (typeof data0 === "string") {
        if (data0.length > 2e3) {
          const err1 = { instancePath: instancePath + "/what", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: schema91.properties.what, data: data0 };
          vErrors = addError(vErrors, err1);
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/what", keyword: "type", params: { type: "string" }, parentSchema: schema91.properties.what, data: data0 };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data1 = data.owner;
      if (typeof data1 === "string") {
        if (data1.length > 200) {
          const err3 = { instancePath: instancePath + "/owner", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema91.properties.owner, data: data1 };
          vErrors = addError(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" }, parentSchema: schema91.properties.owner, data: data1 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
    if (data.due !== void 0) {
      if (!validate65(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema91, data };
    vErrors = addError(vErrors, err5);
    errors++;
  }
  validate435.errors = vErrors;
  return errors === 0;
}
validate435.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema92 = { "title": "CheckReason", "description": "Why a warning was answered as it was.", "type": "object", "properties": { "check": { "$ref": "#/$defs/StoredId" }, "question": { "description": "For a check that runs once for each question.", "allOf": [{ "$ref": "#/$defs/StoredId" }] }, "reason": { "type": "string", "maxLength": 2e3 } }, "required": ["check", "reason"], "additionalProperties": false };
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate438.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.check === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "check" }, parentSchema: schema92, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "reason" }, parentSchema: schema92, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "check" || key0 === "question" || key0 === "reason")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema92, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.check !== void 0) {
      if (!validate104(data.check, { instancePath: instancePath + "/check", parentData: data, parentDataProperty: "check", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.question !== void 0) {
      if (!validate104(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      if (typeof data2 === "string") {
        if (data2.length > 2e3) {
          const err3 = { instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: schema92.properties.reason, data: data2 };
          vErrors = addError(vErrors, err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, parentSchema: schema92.properties.reason, data: data2 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema92, data };
    vErrors = addError(vErrors, err5);
    errors++;
  }
  validate438.errors = vErrors;
  return errors === 0;
}
validate438.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate416(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate416.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.iqa_response === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "iqa_response" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.completed_at === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "completed_at" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.set === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "set" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    if (data.version === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "version" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err4);
      errors++;
    }
    if (data.digest === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "digest" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err5);
      errors++;
    }
    if (data.set_status === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "set_status" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err6);
      errors++;
    }
    if (data.language === void 0) {
      const err7 = { instancePath, keyword: "required", params: { missingProperty: "language" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err7);
      errors++;
    }
    if (data.outcome === void 0) {
      const err8 = { instancePath, keyword: "required", params: { missingProperty: "outcome" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err8);
      errors++;
    }
    if (data.facts === void 0) {
      const err9 = { instancePath, keyword: "required", params: { missingProperty: "facts" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err9);
      errors++;
    }
    if (data.modules === void 0) {
      const err10 = { instancePath, keyword: "required", params: { missingProperty: "modules" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err10);
      errors++;
    }
    if (data.answers === void 0) {
      const err11 = { instancePath, keyword: "required", params: { missingProperty: "answers" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err11);
      errors++;
    }
    if (data.check_reasons === void 0) {
      const err12 = { instancePath, keyword: "required", params: { missingProperty: "check_reasons" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err12);
      errors++;
    }
    if (data.withheld === void 0) {
      const err13 = { instancePath, keyword: "required", params: { missingProperty: "withheld" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err13);
      errors++;
    }
    if (data.asked_because === void 0) {
      const err14 = { instancePath, keyword: "required", params: { missingProperty: "asked_because" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err14);
      errors++;
    }
    if (data.record_digest === void 0) {
      const err15 = { instancePath, keyword: "required", params: { missingProperty: "record_digest" }, parentSchema: schema87, data };
      vErrors = addError(vErrors, err15);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema87.properties, key0)) {
        const err16 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema87, data };
        vErrors = addError(vErrors, err16);
        errors++;
      }
    }
    if (data.iqa_response !== void 0) {
      let data0 = data.iqa_response;
      if (1 !== data0) {
        const err17 = { instancePath: instancePath + "/iqa_response", keyword: "const", params: { allowedValue: 1 }, parentSchema: schema87.properties.iqa_response, data: data0 };
        vErrors = addError(vErrors, err17);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (data1.length > 100) {
          const err18 = { instancePath: instancePath + "/id", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema87.properties.id, data: data1 };
          vErrors = addError(vErrors, err18);
          errors++;
        }
        if (data1.length < 1) {
          const err19 = { instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 }, parentSchema: schema87.properties.id, data: data1 };
          vErrors = addError(vErrors, err19);
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.id, data: data1 };
        vErrors = addError(vErrors, err20);
        errors++;
      }
    }
    if (data.assessed !== void 0) {
      let data2 = data.assessed;
      if (typeof data2 === "string") {
        if (data2.length > 200) {
          const err21 = { instancePath: instancePath + "/assessed", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema87.properties.assessed, data: data2 };
          vErrors = addError(vErrors, err21);
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/assessed", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.assessed, data: data2 };
        vErrors = addError(vErrors, err22);
        errors++;
      }
    }
    if (data.assessor !== void 0) {
      let data3 = data.assessor;
      if (typeof data3 === "string") {
        if (data3.length > 200) {
          const err23 = { instancePath: instancePath + "/assessor", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema87.properties.assessor, data: data3 };
          vErrors = addError(vErrors, err23);
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/assessor", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.assessor, data: data3 };
        vErrors = addError(vErrors, err24);
        errors++;
      }
    }
    if (data.area !== void 0) {
      let data4 = data.area;
      if (typeof data4 === "string") {
        if (data4.length > 200) {
          const err25 = { instancePath: instancePath + "/area", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema87.properties.area, data: data4 };
          vErrors = addError(vErrors, err25);
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/area", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.area, data: data4 };
        vErrors = addError(vErrors, err26);
        errors++;
      }
    }
    if (data.unit !== void 0) {
      let data5 = data.unit;
      if (typeof data5 === "string") {
        if (data5.length > 200) {
          const err27 = { instancePath: instancePath + "/unit", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema87.properties.unit, data: data5 };
          vErrors = addError(vErrors, err27);
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/unit", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.unit, data: data5 };
        vErrors = addError(vErrors, err28);
        errors++;
      }
    }
    if (data.case_ref !== void 0) {
      let data6 = data.case_ref;
      if (typeof data6 === "string") {
        if (data6.length > 100) {
          const err29 = { instancePath: instancePath + "/case_ref", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema87.properties.case_ref, data: data6 };
          vErrors = addError(vErrors, err29);
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/case_ref", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.case_ref, data: data6 };
        vErrors = addError(vErrors, err30);
        errors++;
      }
    }
    if (data.period !== void 0) {
      let data7 = data.period;
      if (typeof data7 === "string") {
        if (data7.length > 40) {
          const err31 = { instancePath: instancePath + "/period", keyword: "maxLength", params: { limit: 40 }, parentSchema: schema87.properties.period, data: data7 };
          vErrors = addError(vErrors, err31);
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/period", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.period, data: data7 };
        vErrors = addError(vErrors, err32);
        errors++;
      }
    }
    if (data.session !== void 0) {
      let data8 = data.session;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.date === void 0) {
          const err33 = { instancePath: instancePath + "/session", keyword: "required", params: { missingProperty: "date" }, parentSchema: schema87.properties.session, data: data8 };
          vErrors = addError(vErrors, err33);
          errors++;
        }
        if (data8.half === void 0) {
          const err34 = { instancePath: instancePath + "/session", keyword: "required", params: { missingProperty: "half" }, parentSchema: schema87.properties.session, data: data8 };
          vErrors = addError(vErrors, err34);
          errors++;
        }
        for (const key1 in data8) {
          if (!(key1 === "date" || key1 === "half")) {
            const err35 = { instancePath: instancePath + "/session", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema87.properties.session, data: data8 };
            vErrors = addError(vErrors, err35);
            errors++;
          }
        }
        if (data8.date !== void 0) {
          if (!validate65(data8.date, { instancePath: instancePath + "/session/date", parentData: data8, parentDataProperty: "date", rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data8.half !== void 0) {
          let data10 = data8.half;
          if (!(data10 === "am" || data10 === "pm")) {
            const err36 = { instancePath: instancePath + "/session/half", keyword: "enum", params: { allowedValues: schema87.properties.session.properties.half.enum }, parentSchema: schema87.properties.session.properties.half, data: data10 };
            vErrors = addError(vErrors, err36);
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/session", keyword: "type", params: { type: "object" }, parentSchema: schema87.properties.session, data: data8 };
        vErrors = addError(vErrors, err37);
        errors++;
      }
    }
    if (data.started_at !== void 0) {
      if (!validate418(data.started_at, { instancePath: instancePath + "/started_at", parentData: data, parentDataProperty: "started_at", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate418.errors);
        errors = vErrors.length;
      }
    }
    if (data.completed_at !== void 0) {
      if (!validate418(data.completed_at, { instancePath: instancePath + "/completed_at", parentData: data, parentDataProperty: "completed_at", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate418.errors);
        errors = vErrors.length;
      }
    }
    if (data.marking !== void 0) {
      let data13 = data.marking;
      if (typeof data13 === "string") {
        if (data13.length > 100) {
          const err38 = { instancePath: instancePath + "/marking", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema87.properties.marking, data: data13 };
          vErrors = addError(vErrors, err38);
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/marking", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.marking, data: data13 };
        vErrors = addError(vErrors, err39);
        errors++;
      }
    }
    if (data.set !== void 0) {
      if (!validate54(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.version !== void 0) {
      if (!validate58(data.version, { instancePath: instancePath + "/version", parentData: data, parentDataProperty: "version", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.digest !== void 0) {
      if (!validate277(data.digest, { instancePath: instancePath + "/digest", parentData: data, parentDataProperty: "digest", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.set_status !== void 0) {
      let data17 = data.set_status;
      if (!(data17 === "draft" || data17 === "published" || data17 === "retired")) {
        const err40 = { instancePath: instancePath + "/set_status", keyword: "enum", params: { allowedValues: schema87.properties.set_status.enum }, parentSchema: schema87.properties.set_status, data: data17 };
        vErrors = addError(vErrors, err40);
        errors++;
      }
    }
    if (data.language !== void 0) {
      if (!validate74(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.today !== void 0) {
      if (!validate65(data.today, { instancePath: instancePath + "/today", parentData: data, parentDataProperty: "today", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      let data20 = data.outcome;
      if (!(data20 === "completed" || data20 === "not_assessed")) {
        const err41 = { instancePath: instancePath + "/outcome", keyword: "enum", params: { allowedValues: schema87.properties.outcome.enum }, parentSchema: schema87.properties.outcome, data: data20 };
        vErrors = addError(vErrors, err41);
        errors++;
      }
    }
    if (data.not_assessed_reason !== void 0) {
      if (!validate285(data.not_assessed_reason, { instancePath: instancePath + "/not_assessed_reason", parentData: data, parentDataProperty: "not_assessed_reason", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.facts !== void 0) {
      let data22 = data.facts;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key2 in data22) {
          let data23 = data22[key2];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.value === void 0) {
              const err42 = { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "value" }, parentSchema: schema87.properties.facts.additionalProperties, data: data23 };
              vErrors = addError(vErrors, err42);
              errors++;
            }
            if (data23.label === void 0) {
              const err43 = { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "label" }, parentSchema: schema87.properties.facts.additionalProperties, data: data23 };
              vErrors = addError(vErrors, err43);
              errors++;
            }
            for (const key3 in data23) {
              if (!(key3 === "value" || key3 === "label" || key3 === "host" || key3 === "reason")) {
                const err44 = { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key3 }, parentSchema: schema87.properties.facts.additionalProperties, data: data23 };
                vErrors = addError(vErrors, err44);
                errors++;
              }
            }
            if (data23.value !== void 0) {
              if (!validate427(data23.value, { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", parentData: data23, parentDataProperty: "value", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate427.errors);
                errors = vErrors.length;
              }
            }
            if (data23.label !== void 0) {
              if (!validate429(data23.label, { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", parentData: data23, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate429.errors);
                errors = vErrors.length;
              }
            }
            if (data23.host !== void 0) {
              if (!validate427(data23.host, { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/host", parentData: data23, parentDataProperty: "host", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate427.errors);
                errors = vErrors.length;
              }
            }
            if (data23.reason !== void 0) {
              let data27 = data23.reason;
              if (typeof data27 === "string") {
                if (data27.length > 2e3) {
                  const err45 = { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: schema87.properties.facts.additionalProperties.properties.reason, data: data27 };
                  vErrors = addError(vErrors, err45);
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.facts.additionalProperties.properties.reason, data: data27 };
                vErrors = addError(vErrors, err46);
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: schema87.properties.facts.additionalProperties, data: data23 };
            vErrors = addError(vErrors, err47);
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/facts", keyword: "type", params: { type: "object" }, parentSchema: schema87.properties.facts, data: data22 };
        vErrors = addError(vErrors, err48);
        errors++;
      }
    }
    if (data.modules !== void 0) {
      let data28 = data.modules;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key4 in data28) {
          let data29 = data28[key4];
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
            if (data29.on === void 0) {
              const err49 = { instancePath: instancePath + "/modules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "on" }, parentSchema: schema87.properties.modules.additionalProperties, data: data29 };
              vErrors = addError(vErrors, err49);
              errors++;
            }
            for (const key5 in data29) {
              if (!(key5 === "on" || key5 === "reason")) {
                const err50 = { instancePath: instancePath + "/modules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key5 }, parentSchema: schema87.properties.modules.additionalProperties, data: data29 };
                vErrors = addError(vErrors, err50);
                errors++;
              }
            }
            if (data29.on !== void 0) {
              let data30 = data29.on;
              if (typeof data30 !== "boolean") {
                const err51 = { instancePath: instancePath + "/modules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/on", keyword: "type", params: { type: "boolean" }, parentSchema: schema87.properties.modules.additionalProperties.properties.on, data: data30 };
                vErrors = addError(vErrors, err51);
                errors++;
              }
            }
            if (data29.reason !== void 0) {
              let data31 = data29.reason;
              if (typeof data31 === "string") {
                if (data31.length > 2e3) {
                  const err52 = { instancePath: instancePath + "/modules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: schema87.properties.modules.additionalProperties.properties.reason, data: data31 };
                  vErrors = addError(vErrors, err52);
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/modules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.modules.additionalProperties.properties.reason, data: data31 };
                vErrors = addError(vErrors, err53);
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/modules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: schema87.properties.modules.additionalProperties, data: data29 };
            vErrors = addError(vErrors, err54);
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/modules", keyword: "type", params: { type: "object" }, parentSchema: schema87.properties.modules, data: data28 };
        vErrors = addError(vErrors, err55);
        errors++;
      }
    }
    if (data.answers !== void 0) {
      let data32 = data.answers;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key6 in data32) {
          let data33 = data32[key6];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.answer === void 0) {
              const err56 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "answer" }, parentSchema: schema87.properties.answers.additionalProperties, data: data33 };
              vErrors = addError(vErrors, err56);
              errors++;
            }
            if (data33.label === void 0) {
              const err57 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "label" }, parentSchema: schema87.properties.answers.additionalProperties, data: data33 };
              vErrors = addError(vErrors, err57);
              errors++;
            }
            for (const key7 in data33) {
              if (!(key7 === "answer" || key7 === "label" || key7 === "reason" || key7 === "comment" || key7 === "issues" || key7 === "action" || key7 === "good_practice")) {
                const err58 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key7 }, parentSchema: schema87.properties.answers.additionalProperties, data: data33 };
                vErrors = addError(vErrors, err58);
                errors++;
              }
            }
            if (data33.answer !== void 0) {
              if (!validate427(data33.answer, { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/answer", parentData: data33, parentDataProperty: "answer", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate427.errors);
                errors = vErrors.length;
              }
            }
            if (data33.label !== void 0) {
              if (!validate429(data33.label, { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", parentData: data33, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate429.errors);
                errors = vErrors.length;
              }
            }
            if (data33.reason !== void 0) {
              let data36 = data33.reason;
              if (typeof data36 === "string") {
                if (data36.length > 2e3) {
                  const err59 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: schema87.properties.answers.additionalProperties.properties.reason, data: data36 };
                  vErrors = addError(vErrors, err59);
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.answers.additionalProperties.properties.reason, data: data36 };
                vErrors = addError(vErrors, err60);
                errors++;
              }
            }
            if (data33.comment !== void 0) {
              let data37 = data33.comment;
              if (typeof data37 === "string") {
                if (data37.length > 2e3) {
                  const err61 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/comment", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: schema87.properties.answers.additionalProperties.properties.comment, data: data37 };
                  vErrors = addError(vErrors, err61);
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/comment", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.answers.additionalProperties.properties.comment, data: data37 };
                vErrors = addError(vErrors, err62);
                errors++;
              }
            }
            if (data33.issues !== void 0) {
              let data38 = data33.issues;
              if (Array.isArray(data38)) {
                const len0 = data38.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data39 = data38[i0];
                  if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                    if (data39.id === void 0) {
                      const err63 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues/" + i0, keyword: "required", params: { missingProperty: "id" }, parentSchema: schema87.properties.answers.additionalProperties.properties.issues.items, data: data39 };
                      vErrors = addError(vErrors, err63);
                      errors++;
                    }
                    if (data39.label === void 0) {
                      const err64 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues/" + i0, keyword: "required", params: { missingProperty: "label" }, parentSchema: schema87.properties.answers.additionalProperties.properties.issues.items, data: data39 };
                      vErrors = addError(vErrors, err64);
                      errors++;
                    }
                    for (const key8 in data39) {
                      if (!(key8 === "id" || key8 === "label")) {
                        const err65 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues/" + i0, keyword: "additionalProperties", params: { additionalProperty: key8 }, parentSchema: schema87.properties.answers.additionalProperties.properties.issues.items, data: data39 };
                        vErrors = addError(vErrors, err65);
                        errors++;
                      }
                    }
                    if (data39.id !== void 0) {
                      if (!validate54(data39.id, { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues/" + i0 + "/id", parentData: data39, parentDataProperty: "id", rootData, dynamicAnchors })) {
                        vErrors = joinErrors(vErrors, validate54.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data39.label !== void 0) {
                      let data41 = data39.label;
                      if (typeof data41 !== "string") {
                        const err66 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues/" + i0 + "/label", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.answers.additionalProperties.properties.issues.items.properties.label, data: data41 };
                        vErrors = addError(vErrors, err66);
                        errors++;
                      }
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues/" + i0, keyword: "type", params: { type: "object" }, parentSchema: schema87.properties.answers.additionalProperties.properties.issues.items, data: data39 };
                    vErrors = addError(vErrors, err67);
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/issues", keyword: "type", params: { type: "array" }, parentSchema: schema87.properties.answers.additionalProperties.properties.issues, data: data38 };
                vErrors = addError(vErrors, err68);
                errors++;
              }
            }
            if (data33.action !== void 0) {
              if (!validate435(data33.action, { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/action", parentData: data33, parentDataProperty: "action", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate435.errors);
                errors = vErrors.length;
              }
            }
            if (data33.good_practice !== void 0) {
              let data43 = data33.good_practice;
              if (typeof data43 === "string") {
                if (data43.length > 2e3) {
                  const err69 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/good_practice", keyword: "maxLength", params: { limit: 2e3 }, parentSchema: schema87.properties.answers.additionalProperties.properties.good_practice, data: data43 };
                  vErrors = addError(vErrors, err69);
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/good_practice", keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.answers.additionalProperties.properties.good_practice, data: data43 };
                vErrors = addError(vErrors, err70);
                errors++;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/answers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" }, parentSchema: schema87.properties.answers.additionalProperties, data: data33 };
            vErrors = addError(vErrors, err71);
            errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/answers", keyword: "type", params: { type: "object" }, parentSchema: schema87.properties.answers, data: data32 };
        vErrors = addError(vErrors, err72);
        errors++;
      }
    }
    if (data.check_reasons !== void 0) {
      let data44 = data.check_reasons;
      if (Array.isArray(data44)) {
        const len1 = data44.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate438(data44[i1], { instancePath: instancePath + "/check_reasons/" + i1, parentData: data44, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = joinErrors(vErrors, validate438.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/check_reasons", keyword: "type", params: { type: "array" }, parentSchema: schema87.properties.check_reasons, data: data44 };
        vErrors = addError(vErrors, err73);
        errors++;
      }
    }
    if (data.withheld !== void 0) {
      let data46 = data.withheld;
      if (Array.isArray(data46)) {
        const len2 = data46.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data47 = data46[i2];
          if (typeof data47 === "string") {
            if (data47.length > 160) {
              const err74 = { instancePath: instancePath + "/withheld/" + i2, keyword: "maxLength", params: { limit: 160 }, parentSchema: schema87.properties.withheld.items, data: data47 };
              vErrors = addError(vErrors, err74);
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/withheld/" + i2, keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.withheld.items, data: data47 };
            vErrors = addError(vErrors, err75);
            errors++;
          }
        }
        let i3 = data46.length;
        let j0;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data46[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err76 = { instancePath: instancePath + "/withheld", keyword: "uniqueItems", params: { i: i3, j: j0 }, parentSchema: schema87.properties.withheld, data: data46 };
              vErrors = addError(vErrors, err76);
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/withheld", keyword: "type", params: { type: "array" }, parentSchema: schema87.properties.withheld, data: data46 };
        vErrors = addError(vErrors, err77);
        errors++;
      }
    }
    if (data.asked_because !== void 0) {
      let data48 = data.asked_because;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          let data49 = data48[key9];
          if (typeof data49 !== "string") {
            const err78 = { instancePath: instancePath + "/asked_because/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, parentSchema: schema87.properties.asked_because.additionalProperties, data: data49 };
            vErrors = addError(vErrors, err78);
            errors++;
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/asked_because", keyword: "type", params: { type: "object" }, parentSchema: schema87.properties.asked_because, data: data48 };
        vErrors = addError(vErrors, err79);
        errors++;
      }
    }
    if (data.record_digest !== void 0) {
      if (!validate277(data.record_digest, { instancePath: instancePath + "/record_digest", parentData: data, parentDataProperty: "record_digest", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate277.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err80 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema87, data };
    vErrors = addError(vErrors, err80);
    errors++;
  }
  validate416.errors = vErrors;
  return errors === 0;
}
validate416.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var diagnostic = validate443;
var schema93 = { "title": "Diagnostic", "description": "A fault in a question set, as `iqa check --format json` prints it.", "type": "object", "properties": { "code": { "type": "string", "pattern": "^IQA[0-9]{3}$" }, "severity": { "title": "Severity", "enum": ["error", "warning", "note"] }, "message": { "type": "string" }, "help": { "type": "string" }, "file": { "type": "string" }, "range": { "$ref": "#/$defs/Range" }, "path": { "description": "JSON pointer into the file.", "type": "string" }, "subject": { "title": "DiagnosticSubject", "type": "object", "properties": { "kind": { "type": "string" }, "id": { "type": "string" } }, "required": ["kind", "id"], "additionalProperties": false }, "related": { "type": "array", "items": { "title": "RelatedPlace", "type": "object", "properties": { "message": { "type": "string" }, "file": { "type": "string" }, "range": { "$ref": "#/$defs/Range" } }, "required": ["message", "file", "range"], "additionalProperties": false } }, "fixes": { "type": "array", "items": { "title": "Fix", "type": "object", "properties": { "title": { "type": "string" }, "safety": { "enum": ["safe", "ask"] }, "edits": { "type": "array", "items": { "title": "Edit", "type": "object", "properties": { "range": { "$ref": "#/$defs/Range" }, "new_text": { "type": "string" } }, "required": ["range", "new_text"], "additionalProperties": false } } }, "required": ["title", "safety", "edits"], "additionalProperties": false } } }, "required": ["code", "severity", "message", "file", "range", "related", "fixes"], "additionalProperties": false };
var schema94 = { "title": "Range", "description": "From start up to, not including, end.", "type": "object", "properties": { "start": { "$ref": "#/$defs/Position" }, "end": { "$ref": "#/$defs/Position" } }, "required": ["start", "end"], "additionalProperties": false };
var schema95 = { "title": "Position", "description": "Lines and columns count from 1, offsets from 0; all in UTF-16 units.", "type": "object", "properties": { "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 }, "offset": { "type": "integer", "minimum": 0 } }, "required": ["line", "column", "offset"], "additionalProperties": false };
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate445.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.line === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "line" }, parentSchema: schema95, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.column === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "column" }, parentSchema: schema95, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.offset === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "offset" }, parentSchema: schema95, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "line" || key0 === "column" || key0 === "offset")) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema95, data };
        vErrors = addError(vErrors, err3);
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data0 = data.line;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err4 = { instancePath: instancePath + "/line", keyword: "type", params: { type: "integer" }, parentSchema: schema95.properties.line, data: data0 };
        vErrors = addError(vErrors, err4);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/line", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema95.properties.line, data: data0 };
          vErrors = addError(vErrors, err5);
          errors++;
        }
      }
    }
    if (data.column !== void 0) {
      let data1 = data.column;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/column", keyword: "type", params: { type: "integer" }, parentSchema: schema95.properties.column, data: data1 };
        vErrors = addError(vErrors, err6);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/column", keyword: "minimum", params: { comparison: ">=", limit: 1 }, parentSchema: schema95.properties.column, data: data1 };
          vErrors = addError(vErrors, err7);
          errors++;
        }
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/offset", keyword: "type", params: { type: "integer" }, parentSchema: schema95.properties.offset, data: data2 };
        vErrors = addError(vErrors, err8);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/offset", keyword: "minimum", params: { comparison: ">=", limit: 0 }, parentSchema: schema95.properties.offset, data: data2 };
          vErrors = addError(vErrors, err9);
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema95, data };
    vErrors = addError(vErrors, err10);
    errors++;
  }
  validate445.errors = vErrors;
  return errors === 0;
}
validate445.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate444.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "start" }, parentSchema: schema94, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.end === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "end" }, parentSchema: schema94, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "start" || key0 === "end")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema94, data };
        vErrors = addError(vErrors, err2);
        errors++;
      }
    }
    if (data.start !== void 0) {
      if (!validate445(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate445.errors);
        errors = vErrors.length;
      }
    }
    if (data.end !== void 0) {
      if (!validate445(data.end, { instancePath: instancePath + "/end", parentData: data, parentDataProperty: "end", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate445.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema94, data };
    vErrors = addError(vErrors, err3);
    errors++;
  }
  validate444.errors = vErrors;
  return errors === 0;
}
validate444.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate443.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "code" }, parentSchema: schema93, data };
      vErrors = addError(vErrors, err0);
      errors++;
    }
    if (data.severity === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "severity" }, parentSchema: schema93, data };
      vErrors = addError(vErrors, err1);
      errors++;
    }
    if (data.message === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "message" }, parentSchema: schema93, data };
      vErrors = addError(vErrors, err2);
      errors++;
    }
    if (data.file === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "file" }, parentSchema: schema93, data };
      vErrors = addError(vErrors, err3);
      errors++;
    }
    if (data.range === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "range" }, parentSchema: schema93, data };
      vErrors = addError(vErrors, err4);
      errors++;
    }
    if (data.related === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "related" }, parentSchema: schema93, data };
      vErrors = addError(vErrors, err5);
      errors++;
    }
    if (data.fixes === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "fixes" }, parentSchema: schema93, data };
      vErrors = addError(vErrors, err6);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema93.properties, key0)) {
        const err7 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema93, data };
        vErrors = addError(vErrors, err7);
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (!pattern10.test(data0)) {
          const err8 = { instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^IQA[0-9]{3}$" }, parentSchema: schema93.properties.code, data: data0 };
          vErrors = addError(vErrors, err8);
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/code", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.code, data: data0 };
        vErrors = addError(vErrors, err9);
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data1 = data.severity;
      if (!(data1 === "error" || data1 === "warning" || data1 === "note")) {
        const err10 = { instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: schema93.properties.severity.enum }, parentSchema: schema93.properties.severity, data: data1 };
        vErrors = addError(vErrors, err10);
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 !== "string") {
        const err11 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.message, data: data2 };
        vErrors = addError(vErrors, err11);
        errors++;
      }
    }
    if (data.help !== void 0) {
      let data3 = data.help;
      if (typeof data3 !== "string") {
        const err12 = { instancePath: instancePath + "/help", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.help, data: data3 };
        vErrors = addError(vErrors, err12);
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data4 = data.file;
      if (typeof data4 !== "string") {
        const err13 = { instancePath: instancePath + "/file", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.file, data: data4 };
        vErrors = addError(vErrors, err13);
        errors++;
      }
    }
    if (data.range !== void 0) {
      if (!validate444(data.range, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData, dynamicAnchors })) {
        vErrors = joinErrors(vErrors, validate444.errors);
        errors = vErrors.length;
      }
    }
    if (data.path !== void 0) {
      let data6 = data.path;
      if (typeof data6 !== "string") {
        const err14 = { instancePath: instancePath + "/path", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.path, data: data6 };
        vErrors = addError(vErrors, err14);
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data7 = data.subject;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.kind === void 0) {
          const err15 = { instancePath: instancePath + "/subject", keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema93.properties.subject, data: data7 };
          vErrors = addError(vErrors, err15);
          errors++;
        }
        if (data7.id === void 0) {
          const err16 = { instancePath: instancePath + "/subject", keyword: "required", params: { missingProperty: "id" }, parentSchema: schema93.properties.subject, data: data7 };
          vErrors = addError(vErrors, err16);
          errors++;
        }
        for (const key1 in data7) {
          if (!(key1 === "kind" || key1 === "id")) {
            const err17 = { instancePath: instancePath + "/subject", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema93.properties.subject, data: data7 };
            vErrors = addError(vErrors, err17);
            errors++;
          }
        }
        if (data7.kind !== void 0) {
          let data8 = data7.kind;
          if (typeof data8 !== "string") {
            const err18 = { instancePath: instancePath + "/subject/kind", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.subject.properties.kind, data: data8 };
            vErrors = addError(vErrors, err18);
            errors++;
          }
        }
        if (data7.id !== void 0) {
          let data9 = data7.id;
          if (typeof data9 !== "string") {
            const err19 = { instancePath: instancePath + "/subject/id", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.subject.properties.id, data: data9 };
            vErrors = addError(vErrors, err19);
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/subject", keyword: "type", params: { type: "object" }, parentSchema: schema93.properties.subject, data: data7 };
        vErrors = addError(vErrors, err20);
        errors++;
      }
    }
    if (data.related !== void 0) {
      let data10 = data.related;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.message === void 0) {
              const err21 = { instancePath: instancePath + "/related/" + i0, keyword: "required", params: { missingProperty: "message" }, parentSchema: schema93.properties.related.items, data: data11 };
              vErrors = addError(vErrors, err21);
              errors++;
            }
            if (data11.file === void 0) {
              const err22 = { instancePath: instancePath + "/related/" + i0, keyword: "required", params: { missingProperty: "file" }, parentSchema: schema93.properties.related.items, data: data11 };
              vErrors = addError(vErrors, err22);
              errors++;
            }
            if (data11.range === void 0) {
              const err23 = { instancePath: instancePath + "/related/" + i0, keyword: "required", params: { missingProperty: "range" }, parentSchema: schema93.properties.related.items, data: data11 };
              vErrors = addError(vErrors, err23);
              errors++;
            }
            for (const key2 in data11) {
              if (!(key2 === "message" || key2 === "file" || key2 === "range")) {
                const err24 = { instancePath: instancePath + "/related/" + i0, keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema93.properties.related.items, data: data11 };
                vErrors = addError(vErrors, err24);
                errors++;
              }
            }
            if (data11.message !== void 0) {
              let data12 = data11.message;
              if (typeof data12 !== "string") {
                const err25 = { instancePath: instancePath + "/related/" + i0 + "/message", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.related.items.properties.message, data: data12 };
                vErrors = addError(vErrors, err25);
                errors++;
              }
            }
            if (data11.file !== void 0) {
              let data13 = data11.file;
              if (typeof data13 !== "string") {
                const err26 = { instancePath: instancePath + "/related/" + i0 + "/file", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.related.items.properties.file, data: data13 };
                vErrors = addError(vErrors, err26);
                errors++;
              }
            }
            if (data11.range !== void 0) {
              if (!validate444(data11.range, { instancePath: instancePath + "/related/" + i0 + "/range", parentData: data11, parentDataProperty: "range", rootData, dynamicAnchors })) {
                vErrors = joinErrors(vErrors, validate444.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/related/" + i0, keyword: "type", params: { type: "object" }, parentSchema: schema93.properties.related.items, data: data11 };
            vErrors = addError(vErrors, err27);
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/related", keyword: "type", params: { type: "array" }, parentSchema: schema93.properties.related, data: data10 };
        vErrors = addError(vErrors, err28);
        errors++;
      }
    }
    if (data.fixes !== void 0) {
      let data15 = data.fixes;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.title === void 0) {
              const err29 = { instancePath: instancePath + "/fixes/" + i1, keyword: "required", params: { missingProperty: "title" }, parentSchema: schema93.properties.fixes.items, data: data16 };
              vErrors = addError(vErrors, err29);
              errors++;
            }
            if (data16.safety === void 0) {
              const err30 = { instancePath: instancePath + "/fixes/" + i1, keyword: "required", params: { missingProperty: "safety" }, parentSchema: schema93.properties.fixes.items, data: data16 };
              vErrors = addError(vErrors, err30);
              errors++;
            }
            if (data16.edits === void 0) {
              const err31 = { instancePath: instancePath + "/fixes/" + i1, keyword: "required", params: { missingProperty: "edits" }, parentSchema: schema93.properties.fixes.items, data: data16 };
              vErrors = addError(vErrors, err31);
              errors++;
            }
            for (const key3 in data16) {
              if (!(key3 === "title" || key3 === "safety" || key3 === "edits")) {
                const err32 = { instancePath: instancePath + "/fixes/" + i1, keyword: "additionalProperties", params: { additionalProperty: key3 }, parentSchema: schema93.properties.fixes.items, data: data16 };
                vErrors = addError(vErrors, err32);
                errors++;
              }
            }
            if (data16.title !== void 0) {
              let data17 = data16.title;
              if (typeof data17 !== "string") {
                const err33 = { instancePath: instancePath + "/fixes/" + i1 + "/title", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.fixes.items.properties.title, data: data17 };
                vErrors = addError(vErrors, err33);
                errors++;
              }
            }
            if (data16.safety !== void 0) {
              let data18 = data16.safety;
              if (!(data18 === "safe" || data18 === "ask")) {
                const err34 = { instancePath: instancePath + "/fixes/" + i1 + "/safety", keyword: "enum", params: { allowedValues: schema93.properties.fixes.items.properties.safety.enum }, parentSchema: schema93.properties.fixes.items.properties.safety, data: data18 };
                vErrors = addError(vErrors, err34);
                errors++;
              }
            }
            if (data16.edits !== void 0) {
              let data19 = data16.edits;
              if (Array.isArray(data19)) {
                const len2 = data19.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data20 = data19[i2];
                  if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    if (data20.range === void 0) {
                      const err35 = { instancePath: instancePath + "/fixes/" + i1 + "/edits/" + i2, keyword: "required", params: { missingProperty: "range" }, parentSchema: schema93.properties.fixes.items.properties.edits.items, data: data20 };
                      vErrors = addError(vErrors, err35);
                      errors++;
                    }
                    if (data20.new_text === void 0) {
                      const err36 = { instancePath: instancePath + "/fixes/" + i1 + "/edits/" + i2, keyword: "required", params: { missingProperty: "new_text" }, parentSchema: schema93.properties.fixes.items.properties.edits.items, data: data20 };
                      vErrors = addError(vErrors, err36);
                      errors++;
                    }
                    for (const key4 in data20) {
                      if (!(key4 === "range" || key4 === "new_text")) {
                        const err37 = { instancePath: instancePath + "/fixes/" + i1 + "/edits/" + i2, keyword: "additionalProperties", params: { additionalProperty: key4 }, parentSchema: schema93.properties.fixes.items.properties.edits.items, data: data20 };
                        vErrors = addError(vErrors, err37);
                        errors++;
                      }
                    }
                    if (data20.range !== void 0) {
                      if (!validate444(data20.range, { instancePath: instancePath + "/fixes/" + i1 + "/edits/" + i2 + "/range", parentData: data20, parentDataProperty: "range", rootData, dynamicAnchors })) {
                        vErrors = joinErrors(vErrors, validate444.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data20.new_text !== void 0) {
                      let data22 = data20.new_text;
                      if (typeof data22 !== "string") {
                        const err38 = { instancePath: instancePath + "/fixes/" + i1 + "/edits/" + i2 + "/new_text", keyword: "type", params: { type: "string" }, parentSchema: schema93.properties.fixes.items.properties.edits.items.properties.new_text, data: data22 };
                        vErrors = addError(vErrors, err38);
                        errors++;
                      }
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/fixes/" + i1 + "/edits/" + i2, keyword: "type", params: { type: "object" }, parentSchema: schema93.properties.fixes.items.properties.edits.items, data: data20 };
                    vErrors = addError(vErrors, err39);
                    errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/fixes/" + i1 + "/edits", keyword: "type", params: { type: "array" }, parentSchema: schema93.properties.fixes.items.properties.edits, data: data19 };
                vErrors = addError(vErrors, err40);
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/fixes/" + i1, keyword: "type", params: { type: "object" }, parentSchema: schema93.properties.fixes.items, data: data16 };
            vErrors = addError(vErrors, err41);
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/fixes", keyword: "type", params: { type: "array" }, parentSchema: schema93.properties.fixes, data: data15 };
        vErrors = addError(vErrors, err42);
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, keyword: "type", params: { type: "object" }, parentSchema: schema93, data };
    vErrors = addError(vErrors, err43);
    errors++;
  }
  validate443.errors = vErrors;
  return errors === 0;
}
validate443.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var mostErrors = 1e3;
function addError(found, error) {
  if (found === null) return [error];
  if (found.length < mostErrors) found.push(error);
  return found;
}
function joinErrors(found, more) {
  if (found === null) return more;
  for (let index = 0; index < more.length && found.length < mostErrors; index++) found.push(more[index]);
  return found;
}
export {
  compiledQuestionSet,
  config,
  diagnostic,
  draft,
  library,
  module,
  mostErrors,
  questionSet,
  response,
  scenarios
};
