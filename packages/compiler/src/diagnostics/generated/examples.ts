// Generated from test/diagnostics by `npm run generate`. Change the folder of the code, not this file.
import type { CodeExample } from '../explain-code.js'

export const examples: ReadonlyMap<string, CodeExample> = new Map([
  [
    'IQA001',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: \"The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA001]: This line is not valid YAML.\n" +
        " --> bad.iqa.yaml:7:12\n" +
        "  |\n" +
        "6 |   - id: review\n" +
        "7 |     title: \"The review\n" +
        "  |            ^^^^^^^^^^^\n" +
        "  = help: Close the text that starts here with the same quote that opens it.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: \"The review\"\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA002',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "\tguidance: Look at the evidence and at the public interest.\n",
      shown: "error[IQA002]: This line starts with a tab.\n" +
        "  --> bad.iqa.yaml:12:1\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 | →   guidance: Look at the evidence and at the public interest.\n" +
        "   | ^\n" +
        "   = help: Use spaces at the start of a line, two for each level.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Look at the evidence and at the public interest.\n",
    },
  ],
  [
    'IQA003',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: unused_material\n" +
        "        ask: Disclosure: was unused material dealt with properly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA003]: This text has a colon in it, so it needs quotes.\n" +
        "  --> bad.iqa.yaml:10:14\n" +
        "   |\n" +
        " 9 |       - id: unused_material\n" +
        "10 |         ask: Disclosure: was unused material dealt with properly?\n" +
        "   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Write  ask: \"Disclosure: was unused material dealt with properly?\"\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: unused_material\n" +
        "        ask: \"Disclosure: was unused material dealt with properly?\"\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA004',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Look at the evidence.\n" +
        "        guidance: Look at the public interest.\n",
      shown: "error[IQA004]: \"guidance\" is written twice here.\n" +
        "  --> bad.iqa.yaml:13:9\n" +
        "   |\n" +
        "12 |         guidance: Look at the evidence.\n" +
        "13 |         guidance: Look at the public interest.\n" +
        "   |         ^^^^^^^^\n" +
        "   = help: Delete one, or join the two. The first is on line 12.\n" +
        "   = note: It is written here first.\n" +
        "  --> bad.iqa.yaml:12:9\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         guidance: Look at the evidence.\n" +
        "   |         ^^^^^^^^\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Look at the evidence and at the public interest.\n",
    },
  ],
  [
    'IQA005',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "---\n" +
        "set: advice\n",
      shown: "error[IQA005]: This file has two documents.\n" +
        "  --> bad.iqa.yaml:12:1\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 | ---\n" +
        "   | ^^^\n" +
        "   = help: Remove the line ---, or move what follows it to a file of its own.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA006',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        issues: &lacking {reasons_missing: The reasons are not recorded}\n" +
        "      - id: public_interest\n" +
        "        ask: Was the public interest weighed?\n" +
        "        answer: yes_no\n" +
        "        issues: *lacking\n",
      shown: "error[IQA006]: Anchors, merge keys and tags are not allowed.\n" +
        "  --> bad.iqa.yaml:12:17\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         issues: &lacking {reasons_missing: The reasons are not recorded}\n" +
        "   |                 ^^^^^^^^\n" +
        "   = help: If the & belongs to a text, put the text in quotes. Else write what it stands for.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        issues: {reasons_missing: The reasons are not recorded}\n" +
        "      - id: public_interest\n" +
        "        ask: Was the public interest weighed?\n" +
        "        answer: yes_no\n" +
        "        issues: {reasons_missing: The reasons are not recorded}\n",
    },
  ],
  [
    'IQA007',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: 2026\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA007]: YAML reads 2026 as a number.\n" +
        " --> bad.iqa.yaml:3:8\n" +
        "  |\n" +
        "2 | set: charging\n" +
        "3 | title: 2026\n" +
        "  |        ^^^^\n" +
        "  = help: Put quotes round it: \"2026\".\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: \"2026\"\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA008',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        standards: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
      shown: "error[IQA008]: This is too many levels deep; the most is 32.\n" +
        "  --> bad.iqa.yaml:12:47\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         standards: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n" +
        "   |                                               ^\n" +
        "   = help: Split the set, or move a group of questions to a module.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA009',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        comment: {when: {answer: no}, prompt: Say what was missing, and why.}\n",
      shown: "error[IQA009]: This text has a comma in it, so inside { } it needs quotes.\n" +
        "  --> bad.iqa.yaml:12:47\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         comment: {when: {answer: no}, prompt: Say what was missing, and why.}\n" +
        "   |                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Write  prompt: \"Say what was missing, and why.\"\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        comment: {when: {answer: no}, prompt: \"Say what was missing, and why.\"}\n",
    },
  ],
  [
    'IQA010',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied\u200b correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA010]: There is a character here that cannot be seen, U+200B.\n" +
        "  --> bad.iqa.yaml:10:34\n" +
        "   |\n" +
        " 9 |       - id: code_test\n" +
        "10 |         ask: Was the test applied<U+200B> correctly?\n" +
        "   |                                  ^^^^^^^^\n" +
        "   = help: Delete it. Such characters often come with text copied from another program.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA011',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Gweler y llythyr a anfonwyd yngly\u0302n âr achos.\n",
      shown: "error[IQA011]: The letter ŷ is written in parts, as a letter and its accent.\n" +
        "  --> bad.iqa.yaml:12:51\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         guidance: Gweler y llythyr a anfonwyd yngly\u0302n âr achos.\n" +
        "   |                                                   ^\n" +
        "   = help: Delete the letter and its accent, and type it again as one letter.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Gweler y llythyr a anfonwyd ynglŷn âr achos.\n",
    },
  ],
  [
    'IQA101',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidence: Look at the evidence and at the public interest.\n",
      shown: "error[IQA101]: A question cannot have \"guidence\".\n" +
        "  --> bad.iqa.yaml:12:9\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         guidence: Look at the evidence and at the public interest.\n" +
        "   |         ^^^^^^^^\n" +
        "   = help: Did you mean guidance?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Look at the evidence and at the public interest.\n",
    },
  ],
  [
    'IQA102',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        answer: yes_no\n",
      shown: "error[IQA102]: This question needs \"ask\".\n" +
        " --> bad.iqa.yaml:9:9\n" +
        "  |\n" +
        "8 |     questions:\n" +
        "9 |       - id: code_test\n" +
        "  |         ^^\n" +
        "  = help: Add  ask: Was the test applied correctly?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA103',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        issues: The reasons are not recorded\n",
      shown: "error[IQA103]: issues should be ids with their texts, not \"The reasons are not recorded\".\n" +
        "  --> bad.iqa.yaml:12:17\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         issues: The reasons are not recorded\n" +
        "   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Write, for example:  issues: {reasons_missing: The reasons are not recorded}\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        issues: {reasons_missing: The reasons are not recorded}\n",
    },
  ],
  [
    'IQA104',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: Code test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA104]: \"Code test\" is not a good id.\n" +
        " --> bad.iqa.yaml:9:13\n" +
        "  |\n" +
        "8 |     questions:\n" +
        "9 |       - id: Code test\n" +
        "  |             ^^^^^^^^^\n" +
        "  = help: Use small letters, numbers and _, starting with a letter. For example  code_test\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA105',
    {
      bad: "iqa: 2\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA105]: This file is written for format 2; this tool reads 1.\n" +
        " --> bad.iqa.yaml:1:6\n" +
        "  |\n" +
        "1 | iqa: 2\n" +
        "  |      ^\n" +
        "  = help: Use a newer version of the tool, or write  iqa: 1\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA106',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance:\n",
      shown: "warning[IQA106]: guidance is empty.\n" +
        "  --> bad.iqa.yaml:12:9\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         guidance:\n" +
        "   |         ^^^^^^^^\n" +
        "   = help: Fill it in, or delete the line.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA108',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: answer\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA108]: \"answer\" cannot be used as an id.\n" +
        " --> bad.iqa.yaml:9:13\n" +
        "  |\n" +
        "8 |     questions:\n" +
        "9 |       - id: answer\n" +
        "  |             ^^^^^^\n" +
        "  = help: Choose another. It already means something in conditions.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA201',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {reqest_type: charging}\n",
      shown: "error[IQA201]: There is no question or fact called \"reqest_type\".\n" +
        "  --> bad.iqa.yaml:17:16\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: {reqest_type: charging}\n" +
        "   |                ^^^^^^^^^^^\n" +
        "   = help: Did you mean request_type?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: charging}\n",
    },
  ],
  [
    'IQA202',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - id: code_test\n" +
        "        ask: Were the reasons recorded?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA202]: The id \"code_test\" is already used on line 9.\n" +
        "  --> bad.iqa.yaml:12:13\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |       - id: code_test\n" +
        "   |             ^^^^^^^^^\n" +
        "   = help: Give each fact, question, value, section and check an id of its own. Stored answers are\n" +
        "           kept under it.\n" +
        "   = note: code_test is used here first.\n" +
        "  --> bad.iqa.yaml:9:13\n" +
        "   |\n" +
        " 8 |     questions:\n" +
        " 9 |       - id: code_test\n" +
        "   |             ^^^^^^^^^\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - id: reasons\n" +
        "        ask: Were the reasons recorded?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA203',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: EIA}\n",
      shown: "error[IQA203]: \"EIA\" is not one of the answers to request_type.\n" +
        "  --> bad.iqa.yaml:17:30\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: {request_type: EIA}\n" +
        "   |                              ^^^\n" +
        "   = help: Did you mean eia? The answers are: charging, eia.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: eia}\n",
    },
  ],
  [
    'IQA204',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - insert: disclosure\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {module: disclosre}\n",
      shown: "error[IQA204]: There is no module called \"disclosre\".\n" +
        "  --> bad.iqa.yaml:17:24\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: {module: disclosre}\n" +
        "   |                        ^^^^^^^^^\n" +
        "   = help: Did you mean disclosure?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - insert: disclosure\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {module: disclosure}\n",
    },
  ],
  [
    'IQA205',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {reasons: yes}\n" +
        "      - id: reasons\n" +
        "        ask: Were the reasons recorded?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA205]: reasons is asked later than this.\n" +
        "  --> bad.iqa.yaml:12:16\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         when: {reasons: yes}\n" +
        "   |                ^^^^^^^\n" +
        "   = help: Move one of the two, or use a fact.\n" +
        "   = note: reasons is asked here.\n" +
        "  --> bad.iqa.yaml:13:13\n" +
        "   |\n" +
        "12 |         when: {reasons: yes}\n" +
        "13 |       - id: reasons\n" +
        "   |             ^^^^^^^\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: reasons\n" +
        "        ask: Were the reasons recorded?\n" +
        "        answer: yes_no\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {reasons: yes}\n",
    },
  ],
  [
    'IQA206',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yesno\n",
      shown: "error[IQA206]: There is no scale or answer type called \"yesno\".\n" +
        "  --> bad.iqa.yaml:11:17\n" +
        "   |\n" +
        "10 |         ask: Was the test applied correctly?\n" +
        "11 |         answer: yesno\n" +
        "   |                 ^^^^^\n" +
        "   = help: Did you mean yes_no?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA207',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "modules:\n" +
        "  - include: disclosures.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - insert: disclosure\n",
      shown: "error[IQA207]: The file disclosures.iqa.yaml cannot be found.\n" +
        " --> bad.iqa.yaml:6:14\n" +
        "  |\n" +
        "5 | modules:\n" +
        "6 |   - include: disclosures.iqa.yaml\n" +
        "  |              ^^^^^^^^^^^^^^^^^^^^\n" +
        "  = help: Write the path from the folder of this file.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - insert: disclosure\n",
    },
  ],
  [
    'IQA208',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "scales:\n" +
        "  met:\n" +
        "    options: {fully_met: Fully met, partly_met: Partly met, not_met: Not met}\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: met\n" +
        "      - insert: disclosure\n",
      shown: "error[IQA208]: Module disclosure needs the scale \"rating\", which this set does not have.\n" +
        " --> bad.iqa.yaml:9:14\n" +
        "  |\n" +
        "8 | modules:\n" +
        "9 |   - include: disclosure.iqa.yaml\n" +
        "  |              ^^^^^^^^^^^^^^^^^^^\n" +
        "  = help: Declare the scale, or name one of this set for it: with: {rating: …}.\n" +
        "  = note: disclosure says here that it uses rating.\n" +
        " --> disclosure.iqa.yaml:6:12\n" +
        "  |\n" +
        "5 | uses:\n" +
        "6 |   scales: [rating]\n" +
        "  |            ^^^^^^\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "scales:\n" +
        "  met:\n" +
        "    options: {fully_met: Fully met, partly_met: Partly met, not_met: Not met}\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "    with: {rating: met}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: met\n" +
        "      - insert: disclosure\n",
    },
  ],
  [
    'IQA209',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "warning[IQA209]: The fact request_type is never used.\n" +
        " --> bad.iqa.yaml:6:3\n" +
        "  |\n" +
        "5 | facts:\n" +
        "6 |   request_type:\n" +
        "  |   ^^^^^^^^^^^^\n" +
        "  = help: Use it in a condition, or delete it.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: charging}\n",
    },
  ],
  [
    'IQA210',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "standards:\n" +
        "  legal_decisions: Legal decisions\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        standards: [legal_decision]\n",
      shown: "error[IQA210]: There is no standard called \"legal_decision\".\n" +
        "  --> bad.iqa.yaml:14:21\n" +
        "   |\n" +
        "13 |         answer: yes_no\n" +
        "14 |         standards: [legal_decision]\n" +
        "   |                     ^^^^^^^^^^^^^^\n" +
        "   = help: Did you mean legal_decisions?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "standards:\n" +
        "  legal_decisions: Legal decisions\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        standards: [legal_decisions]\n",
    },
  ],
  [
    'IQA211',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: late_disclosure\n" +
        "    switched_on_by: assessor\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "  - id: late\n" +
        "    title: Late disclosure\n" +
        "    when: {module: late_disclosure}\n" +
        "    questions:\n" +
        "      - insert: late_disclosure\n",
      shown: "error[IQA211]: Module disclosure is included but inserted nowhere.\n" +
        " --> bad.iqa.yaml:7:9\n" +
        "  |\n" +
        "6 |   - include: disclosure.iqa.yaml\n" +
        "7 |     as: disclosure\n" +
        "  |         ^^^^^^^^^^\n" +
        "  = help: Write  - insert: disclosure  among the questions of a section.\n" +
        "\n" +
        "error[IQA211]: Whether module late_disclosure is on is read before its place.\n" +
        "  --> bad.iqa.yaml:21:20\n" +
        "   |\n" +
        "20 |     title: Late disclosure\n" +
        "21 |     when: {module: late_disclosure}\n" +
        "   |                    ^^^^^^^^^^^^^^^\n" +
        "   = help: Move the module up, or this down.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: late_disclosure\n" +
        "    switched_on_by: assessor\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - insert: disclosure\n" +
        "  - id: late\n" +
        "    title: Late disclosure\n" +
        "    when: {code_test: yes}\n" +
        "    questions:\n" +
        "      - insert: late_disclosure\n",
    },
  ],
  [
    'IQA212',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "uses: [common.iqa.yaml]\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Which unit made the decision?\n" +
        "        answer: choice\n" +
        "        code_list: unit\n",
      shown: "error[IQA212]: There is no code list called \"unit\".\n" +
        "  --> bad.iqa.yaml:13:20\n" +
        "   |\n" +
        "12 |         answer: choice\n" +
        "13 |         code_list: unit\n" +
        "   |                    ^^^^\n" +
        "   = help: Did you mean units?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "uses: [common.iqa.yaml]\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Which unit made the decision?\n" +
        "        answer: choice\n" +
        "        code_list: units\n",
    },
  ],
  [
    'IQA213',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Which case is linked to it?\n" +
        "        answer: text\n" +
        "        format: case_ref\n",
      shown: "error[IQA213]: There is no text format called \"case_ref\".\n" +
        "  --> bad.iqa.yaml:12:17\n" +
        "   |\n" +
        "11 |         answer: text\n" +
        "12 |         format: case_ref\n" +
        "   |                 ^^^^^^^^\n" +
        "   = help: Formats are declared in iqa.config.yaml under formats:.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Which case is linked to it?\n" +
        "        answer: text\n" +
        "        format: case_reference\n",
    },
  ],
  [
    'IQA214',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "uses: [disclosure.iqa.yaml]\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA214]: disclosure.iqa.yaml is a module, but a library is needed here.\n" +
        " --> bad.iqa.yaml:5:8\n" +
        "  |\n" +
        "4 | version: 1.0.0\n" +
        "5 | uses: [disclosure.iqa.yaml]\n" +
        "  |        ^^^^^^^^^^^^^^^^^^^\n" +
        "  = help: Include modules under modules:.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - insert: disclosure\n",
    },
  ],
  [
    'IQA215',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "scales:\n" +
        "  met:\n" +
        "    options: {fully_met: Fully met, partly_met: Partly met, not_met: Not met}\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "    with: {scale: met}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: met\n" +
        "      - insert: disclosure\n",
      shown: "error[IQA215]: Module disclosure does not use anything called \"scale\".\n" +
        "  --> bad.iqa.yaml:12:12\n" +
        "   |\n" +
        "11 |     switched_on_by: assessor\n" +
        "12 |     with: {scale: met}\n" +
        "   |            ^^^^^\n" +
        "   = help: Name only what stands under the module's own uses:.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "scales:\n" +
        "  met:\n" +
        "    options: {fully_met: Fully met, partly_met: Partly met, not_met: Not met}\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "    with: {met: met}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: met\n" +
        "      - insert: disclosure\n",
    },
  ],
  [
    'IQA300',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: request_type\n",
      shown: "error[IQA300]: This is not a condition.\n" +
        "  --> bad.iqa.yaml:17:15\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: request_type\n" +
        "   |               ^^^^^^^^^^^^\n" +
        "   = help: Write  id: answer.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: charging}\n",
    },
  ],
  [
    'IQA301',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: {is: [charging, eia]}}\n",
      shown: "error[IQA301]: This needs a single value.\n" +
        "  --> bad.iqa.yaml:17:35\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: {request_type: {is: [charging, eia]}}\n" +
        "   |                                   ^^^^^^^^^^^^^^^\n" +
        "   = help: Write one answer, number or date.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: [charging, eia]}\n",
    },
  ],
  [
    'IQA302',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {after: 2026-02-30}}\n",
      shown: "error[IQA302]: advice_date is a date, but \"2026-02-30\" is not.\n" +
        "  --> bad.iqa.yaml:14:37\n" +
        "   |\n" +
        "13 |         answer: yes_no\n" +
        "14 |         when: {advice_date: {after: 2026-02-30}}\n" +
        "   |                                     ^^^^^^^^^^\n" +
        "   = help: Write a day that exists, as 2026-01-31, or today.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {after: 2026-02-28}}\n",
    },
  ],
  [
    'IQA303',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {above: 2026-01-31}}\n",
      shown: "error[IQA303]: \"above\" cannot be used with advice_date, which is a date.\n" +
        "  --> bad.iqa.yaml:14:30\n" +
        "   |\n" +
        "13 |         answer: yes_no\n" +
        "14 |         when: {advice_date: {above: 2026-01-31}}\n" +
        "   |                              ^^^^^\n" +
        "   = help: Use one of: is, is_not, before, after, on_or_before, on_or_after, within, later_than,\n" +
        "           answered.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {after: 2026-01-31}}\n",
    },
  ],
  [
    'IQA304',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  flags:\n" +
        "    label: Flags on the case\n" +
        "    type: many\n" +
        "    options: {hate_crime: Hate crime, domestic_abuse: Domestic abuse}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {flags: hate_crime}\n",
      shown: "error[IQA304]: flags allows more than one answer, so say how to compare it.\n" +
        "  --> bad.iqa.yaml:17:23\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: {flags: hate_crime}\n" +
        "   |                       ^^^^^^^^^^\n" +
        "   = help: Write  flags: {includes: hate_crime}, or use includes_any, includes_all or excludes.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  flags:\n" +
        "    label: Flags on the case\n" +
        "    type: many\n" +
        "    options: {hate_crime: Hate crime, domestic_abuse: Domestic abuse}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {flags: {includes: hate_crime}}\n",
    },
  ],
  [
    'IQA305',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  domestic_abuse: {label: Domestic abuse flag, type: yes_no}\n" +
        "  withdrawn: {label: Complaint withdrawn, type: yes_no}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          - domestic_abuse: yes\n" +
        "          - withdrawn: no\n",
      shown: "error[IQA305]: This list does not say whether all or any must be true.\n" +
        "  --> bad.iqa.yaml:16:11\n" +
        "   |\n" +
        "15 |         when:\n" +
        "16 |           - domestic_abuse: yes\n" +
        "   |           ^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Put all: or any: above the list.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  domestic_abuse: {label: Domestic abuse flag, type: yes_no}\n" +
        "  withdrawn: {label: Complaint withdrawn, type: yes_no}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          any:\n" +
        "            - domestic_abuse: yes\n" +
        "            - withdrawn: no\n",
    },
  ],
  [
    'IQA306',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  domestic_abuse: {label: Domestic abuse flag, type: yes_no}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {domestic_abuse: true}\n",
      shown: "warning[IQA306]: Write yes instead of true.\n" +
        "  --> bad.iqa.yaml:14:32\n" +
        "   |\n" +
        "13 |         answer: yes_no\n" +
        "14 |         when: {domestic_abuse: true}\n" +
        "   |                                ^^^^\n" +
        "   = help: It is read as yes.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  domestic_abuse: {label: Domestic abuse flag, type: yes_no}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {domestic_abuse: yes}\n",
    },
  ],
  [
    'IQA307',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: [charging]}\n",
      shown: "warning[IQA307]: This list has one value.\n" +
        "  --> bad.iqa.yaml:17:30\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: {request_type: [charging]}\n" +
        "   |                              ^^^^^^^^^^\n" +
        "   = help: Drop the brackets, or add what is missing.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: charging}\n",
    },
  ],
  [
    'IQA308',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "  days_taken: {label: Days taken, type: number}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {after: {ref: days_taken}}}\n",
      shown: "error[IQA308]: advice_date and days_taken cannot be compared: one is a date, the other a number.\n" +
        "  --> bad.iqa.yaml:15:37\n" +
        "   |\n" +
        "14 |         answer: yes_no\n" +
        "15 |         when: {advice_date: {after: {ref: days_taken}}}\n" +
        "   |                                     ^^^^^^^^^^^^^^^^^\n" +
        "   = help: Compare two things of one type; scales in order only with the same scale.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "  received_date: {label: Date of the request, type: date}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {after: {ref: received_date}}}\n",
    },
  ],
  [
    'IQA309',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {not: {request_type: eia}}\n",
      shown: "note[IQA309]: This is also true while request_type has no answer.\n" +
        "  --> bad.iqa.yaml:17:16\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: {not: {request_type: eia}}\n" +
        "   |                ^^^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Write is_not, excludes or the opposite comparison if that is not meant.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: {is_not: eia}}\n",
    },
  ],
  [
    'IQA310',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "scales:\n" +
        "  met:\n" +
        "    options: {fully_met: Fully met, partly_met: Partly met, not_met: Not met}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: met\n" +
        "        not_applicable: allowed\n" +
        "        comment: {when: {answer: {is_not: fully_met}}}\n",
      shown: "warning[IQA310]: \"is not fully_met\" also asks for a comment on not applicable.\n" +
        "  --> bad.iqa.yaml:16:43\n" +
        "   |\n" +
        "15 |         not_applicable: allowed\n" +
        "16 |         comment: {when: {answer: {is_not: fully_met}}}\n" +
        "   |                                           ^^^^^^^^^\n" +
        "   = help: Write {below: fully_met}, which leaves it out.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "scales:\n" +
        "  met:\n" +
        "    options: {fully_met: Fully met, partly_met: Partly met, not_met: Not met}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: met\n" +
        "        not_applicable: allowed\n" +
        "        comment: {when: {answer: {below: fully_met}}}\n",
    },
  ],
  [
    'IQA311',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  days_taken: {label: Days taken, type: number}\n" +
        "  days_waited: {label: Days waited, type: number}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          logic: {\">\": [{\"+\": [{var: facts.day_taken}, {var: facts.days_waited}]}, 5]}\n" +
        "          reads_as: The case took more than 5 days in all.\n",
      shown: "error[IQA311]: The raw rule reads \"facts.day_taken\", which does not exist.\n" +
        "  --> bad.iqa.yaml:16:38\n" +
        "   |\n" +
        "15 |         when:\n" +
        "16 |           logic: {\">\": [{\"+\": [{var: facts.day_taken}, {var: facts.days_waited}]}, 5]}\n" +
        "   |                                      ^^^^^^^^^^^^^^^\n" +
        "   = help: Did you mean facts.days_taken?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  days_taken: {label: Days taken, type: number}\n" +
        "  days_waited: {label: Days waited, type: number}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          logic: {\">\": [{\"+\": [{var: facts.days_taken}, {var: facts.days_waited}]}, 5]}\n" +
        "          reads_as: The case took more than 5 days in all.\n",
    },
  ],
  [
    'IQA312',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  days_taken: {label: Days taken, type: number}\n" +
        "  days_waited: {label: Days waited, type: number}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          logic: {\">\": [{\"+\": [{var: facts.days_taken}, {var: facts.days_waited}]}, 5]}\n",
      shown: "warning[IQA312]: Raw rules need reads_as.\n" +
        "  --> bad.iqa.yaml:16:11\n" +
        "   |\n" +
        "15 |         when:\n" +
        "16 |           logic: {\">\": [{\"+\": [{var: facts.days_taken}, {var: facts.days_waited}]}, 5]}\n" +
        "   |           ^^^^^\n" +
        "   = help: Add one sentence that says what it means:  reads_as: …\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  days_taken: {label: Days taken, type: number}\n" +
        "  days_waited: {label: Days waited, type: number}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          logic: {\">\": [{\"+\": [{var: facts.days_taken}, {var: facts.days_waited}]}, 5]}\n" +
        "          reads_as: The case took more than 5 days in all.\n",
    },
  ],
  [
    'IQA313',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  days_taken: {label: Days taken, type: number}\n" +
        "  days_waited: {label: Days waited, type: number}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          logic: {\"!\": {\"==\": [{\"+\": [{var: facts.days_taken}, {var: facts.days_waited}]}, 5]}}\n" +
        "          reads_as: The case did not take 5 days in all.\n",
      shown: "warning[IQA313]: The raw rule uses ==, which guesses.\n" +
        "  --> bad.iqa.yaml:16:25\n" +
        "   |\n" +
        "15 |         when:\n" +
        "16 |           logic: {\"!\": {\"==\": [{\"+\": [{var: facts.days_taken}, {var: facts.days_waited}]}, 5]}}\n" +
        "   |                         ^^^^\n" +
        "   = help: Write ===; it is read so.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  days_taken: {label: Days taken, type: number}\n" +
        "  days_waited: {label: Days waited, type: number}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          logic: {\"!\": {\"===\": [{\"+\": [{var: facts.days_taken}, {var: facts.days_waited}]}, 5]}}\n" +
        "          reads_as: The case did not take 5 days in all.\n",
    },
  ],
  [
    'IQA314',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          logic: {\"===\": [{var: facts.request_type}, eia]}\n" +
        "          reads_as: The police asked for early advice.\n",
      shown: "note[IQA314]: This raw rule can be written in short form.\n" +
        "  --> bad.iqa.yaml:18:11\n" +
        "   |\n" +
        "17 |         when:\n" +
        "18 |           logic: {\"===\": [{var: facts.request_type}, eia]}\n" +
        "   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Write  {request_type: eia}\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: eia}\n",
    },
  ],
  [
    'IQA315',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - id: reasons\n" +
        "        ask: Were the reasons recorded?\n" +
        "        answer: yes_no\n" +
        "        when: {answer: yes}\n",
      shown: "error[IQA315]: There is no \"answer\" to read here.\n" +
        "  --> bad.iqa.yaml:15:16\n" +
        "   |\n" +
        "14 |         answer: yes_no\n" +
        "15 |         when: {answer: yes}\n" +
        "   |                ^^^^^^\n" +
        "   = help: Name the question by its id.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - id: reasons\n" +
        "        ask: Were the reasons recorded?\n" +
        "        answer: yes_no\n" +
        "        when: {code_test: yes}\n",
    },
  ],
  [
    'IQA316',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: decided_on\n" +
        "        ask: When was the decision made?\n" +
        "        answer: date\n" +
        "        not_applicable: allowed\n",
      shown: "error[IQA316]: A question answered with a date cannot be answered not applicable.\n" +
        "  --> bad.iqa.yaml:12:9\n" +
        "   |\n" +
        "11 |         answer: date\n" +
        "12 |         not_applicable: allowed\n" +
        "   |         ^^^^^^^^^^^^^^\n" +
        "   = help: Delete the line, or give the question a condition.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: decided_on\n" +
        "        ask: When was the decision made?\n" +
        "        answer: date\n",
    },
  ],
  [
    'IQA317',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "  received_date: {label: Date of the request, type: date}\n" +
        "values:\n" +
        "  days_taken: {days_between: [received_date, advice_date], when: {advice_date: {answered: yes}}}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {days_taken: {above: 5}}\n",
      shown: "error[IQA317]: A value is exactly one of days_between, count and when.\n" +
        " --> bad.iqa.yaml:9:3\n" +
        "  |\n" +
        "8 | values:\n" +
        "9 |   days_taken: {days_between: [received_date, advice_date], when: {advice_date: {answered: yes}}}\n" +
        "  |   ^^^^^^^^^^\n" +
        "  = help: Keep one of them, or make two values.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "  received_date: {label: Date of the request, type: date}\n" +
        "values:\n" +
        "  days_taken: {days_between: [received_date, advice_date]}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {days_taken: {above: 5}}\n",
    },
  ],
  [
    'IQA318',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "values:\n" +
        "  days_taken: {days_between: [request_type, advice_date]}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {days_taken: {above: 5}}\n",
      shown: "error[IQA318]: request_type is a choice, but a date is needed here.\n" +
        "  --> bad.iqa.yaml:12:31\n" +
        "   |\n" +
        "11 | values:\n" +
        "12 |   days_taken: {days_between: [request_type, advice_date]}\n" +
        "   |                               ^^^^^^^^^^^^\n" +
        "   = help: Name something that is a date.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "  received_date: {label: Date of the request, type: date}\n" +
        "values:\n" +
        "  days_taken: {days_between: [received_date, advice_date]}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {days_taken: {above: 5}}\n",
    },
  ],
  [
    'IQA319',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Which case is linked to it?\n" +
        "        answer: text\n" +
        "        pattern: \"([A-Z]+[0-9]*)+\"\n",
      shown: "error[IQA319]: This pattern may not be safe: one character could belong to two parts.\n" +
        "  --> bad.iqa.yaml:12:18\n" +
        "   |\n" +
        "11 |         answer: text\n" +
        "12 |         pattern: \"([A-Z]+[0-9]*)+\"\n" +
        "   |                  ^^^^^^^^^^^^^^^^^\n" +
        "   = help: Use a named format, or a pattern without repeats inside repeats, with at_most 200 or\n" +
        "           less.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Which case is linked to it?\n" +
        "        answer: text\n" +
        "        pattern: \"[A-Z]+[0-9]*\"\n",
    },
  ],
  [
    'IQA320',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: How many offences were charged?\n" +
        "        answer: number\n" +
        "        at_least: 10\n" +
        "        at_most: 1\n",
      shown: "error[IQA320]: at_least (10) is more than at_most (1).\n" +
        "  --> bad.iqa.yaml:12:19\n" +
        "   |\n" +
        "11 |         answer: number\n" +
        "12 |         at_least: 10\n" +
        "   |                   ^^\n" +
        "   = help: Put the limits right.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: How many offences were charged?\n" +
        "        answer: number\n" +
        "        at_least: 1\n" +
        "        at_most: 10\n",
    },
  ],
  [
    'IQA321',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  police_unit: {label: Police unit, type: text}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {police_unit: North}\n",
      shown: "error[IQA321]: police_unit is free text, which can only be compared with a text fact.\n" +
        "  --> bad.iqa.yaml:14:29\n" +
        "   |\n" +
        "13 |         answer: yes_no\n" +
        "14 |         when: {police_unit: North}\n" +
        "   |                             ^^^^^\n" +
        "   = help: Write  police_unit: {answered: yes}, or {is: {ref: …}} with a fact of type text.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  police_unit: {label: Police unit, type: text}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {police_unit: {answered: yes}}\n",
    },
  ],
  [
    'IQA322',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - id: reasons\n" +
        "        ask: Were the reasons recorded?\n" +
        "        answer: yes_no\n" +
        "checks:\n" +
        "  - id: reasons_missing\n" +
        "    when: {code_test: yes, reasons: no}\n" +
        "    severity: warning\n" +
        "    message: The test was met, but no reasons were recorded.\n",
      shown: "error[IQA322]: A check has exactly one of about and each.\n" +
        "  --> bad.iqa.yaml:16:9\n" +
        "   |\n" +
        "15 | checks:\n" +
        "16 |   - id: reasons_missing\n" +
        "   |         ^^^^^^^^^^^^^^^\n" +
        "   = help: Write  about: [question], or  each: rated.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "      - id: reasons\n" +
        "        ask: Were the reasons recorded?\n" +
        "        answer: yes_no\n" +
        "checks:\n" +
        "  - id: reasons_missing\n" +
        "    when: {code_test: yes, reasons: no}\n" +
        "    severity: warning\n" +
        "    message: The test was met, but no reasons were recorded.\n" +
        "    about: [code_test, reasons]\n",
    },
  ],
  [
    'IQA323',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: decided_on\n" +
        "        ask: When was the decision made?\n" +
        "        answer: date\n" +
        "        comment: {when: {answer: {answered: yes}}}\n",
      shown: "error[IQA323]: A question answered with a date cannot have a comment rule.\n" +
        "  --> bad.iqa.yaml:12:9\n" +
        "   |\n" +
        "11 |         answer: date\n" +
        "12 |         comment: {when: {answer: {answered: yes}}}\n" +
        "   |         ^^^^^^^\n" +
        "   = help: Ask for the words in a question of their own.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: decided_on\n" +
        "        ask: When was the decision made?\n" +
        "        answer: date\n",
    },
  ],
  [
    'IQA324',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "  received_date: {label: Date of the request, type: date}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {within: {days: 5}, after: 2026-01-31}}\n",
      shown: "error[IQA324]: \"within\" needs days and one of after, before and of.\n" +
        "  --> bad.iqa.yaml:15:38\n" +
        "   |\n" +
        "14 |         answer: yes_no\n" +
        "15 |         when: {advice_date: {within: {days: 5}, after: 2026-01-31}}\n" +
        "   |                                      ^^^^^^^^^\n" +
        "   = help: Write  within: {days: 5, after: …}\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "  received_date: {label: Date of the request, type: date}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {within: {days: 5, after: received_date}}}\n",
    },
  ],
  [
    'IQA325',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Which unit made the decision?\n" +
        "        answer: choice\n",
      shown: "error[IQA325]: A choice needs options.\n" +
        "  --> bad.iqa.yaml:11:17\n" +
        "   |\n" +
        "10 |         ask: Which unit made the decision?\n" +
        "11 |         answer: choice\n" +
        "   |                 ^^^^^^\n" +
        "   = help: Write  options: {id: Label}, or name a code list of a library.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Which unit made the decision?\n" +
        "        answer: choice\n" +
        "        options: {north: North, south: South}\n",
    },
  ],
  [
    'IQA326',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        decimals: 2\n",
      shown: "error[IQA326]: \"decimals\" means nothing for a yes or no question.\n" +
        "  --> bad.iqa.yaml:12:9\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         decimals: 2\n" +
        "   |         ^^^^^^^^\n" +
        "   = help: Delete it, or change the type.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: How many days did it take?\n" +
        "        answer: number\n" +
        "        decimals: 2\n",
    },
  ],
  [
    'IQA327',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "applies_from: 2026-04-01\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {answered: yes}}\n",
      shown: "error[IQA327]: applies_from and applies_to need applies_by.\n" +
        " --> bad.iqa.yaml:5:1\n" +
        "  |\n" +
        "4 | version: 1.0.0\n" +
        "5 | applies_from: 2026-04-01\n" +
        "  | ^^^^^^^^^^^^\n" +
        "  = help: Write  applies_by: and the id of a fact of type date.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "applies_from: 2026-04-01\n" +
        "applies_by: advice_date\n" +
        "facts:\n" +
        "  advice_date: {label: Date of the advice, type: date}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {advice_date: {answered: yes}}\n",
    },
  ],
  [
    'IQA328',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {request_type: charging}}}}}}}}}}}}}}}}}\n",
      shown: "error[IQA328]: This condition is too deep.\n" +
        "  --> bad.iqa.yaml:17:15\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {not: {n…\n" +
        "   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Give parts of it a name under values:.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: charging}\n",
    },
  ],
  [
    'IQA329',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  days_taken: {label: Days taken, type: number}\n" +
        "  days_waited: {label: Days waited, type: number}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          logic: {\">\": [{var: facts.days_taken}]}\n" +
        "          reads_as: The case took more than 5 days.\n",
      shown: "error[IQA329]: The raw rule gives \">\" something that it cannot take.\n" +
        "  --> bad.iqa.yaml:16:19\n" +
        "   |\n" +
        "15 |         when:\n" +
        "16 |           logic: {\">\": [{var: facts.days_taken}]}\n" +
        "   |                   ^^^\n" +
        "   = help: Give it as many values as it takes, each of its type.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  days_taken: {label: Days taken, type: number}\n" +
        "  days_waited: {label: Days waited, type: number}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when:\n" +
        "          logic: {\">\": [{\"+\": [{var: facts.days_taken}, {var: facts.days_waited}]}, 5]}\n" +
        "          reads_as: The case took more than 5 days in all.\n",
    },
  ],
  [
    'IQA330',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice, other: Something else}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: [charging, charging]}\n" +
        "      - id: public_interest\n" +
        "        ask: Was the public interest weighed?\n" +
        "        answer: yes_no\n" +
        "      - id: what_next\n" +
        "        ask: What happens next?\n" +
        "        answer: text\n" +
        "        when: {count: {of: [code_test, code_test], answer: no, at_least: 2}}\n",
      shown: "error[IQA330]: charging stands in this list twice.\n" +
        "  --> bad.iqa.yaml:17:41\n" +
        "   |\n" +
        "16 |         answer: yes_no\n" +
        "17 |         when: {request_type: [charging, charging]}\n" +
        "   |                                         ^^^^^^^^\n" +
        "   = help: Delete one of the two, or write what was meant.\n" +
        "\n" +
        "error[IQA330]: code_test is counted twice.\n" +
        "  --> bad.iqa.yaml:24:40\n" +
        "   |\n" +
        "23 |         answer: text\n" +
        "24 |         when: {count: {of: [code_test, code_test], answer: no, at_least: 2}}\n" +
        "   |                                        ^^^^^^^^^\n" +
        "   = help: Delete one of the two, or write what was meant.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  request_type:\n" +
        "    label: What the police asked for\n" +
        "    type: choice\n" +
        "    options: {charging: A charging decision, eia: Early advice, other: Something else}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {request_type: [charging, other]}\n" +
        "      - id: public_interest\n" +
        "        ask: Was the public interest weighed?\n" +
        "        answer: yes_no\n" +
        "      - id: what_next\n" +
        "        ask: What happens next?\n" +
        "        answer: text\n" +
        "        when: {count: {of: [code_test, public_interest], answer: no, at_least: 2}}\n",
    },
  ],
  [
    'IQA404',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  domestic_abuse: {label: Domestic abuse flag, type: yes_no}\n" +
        "  withdrawn: {label: Complaint withdrawn, type: yes_no}\n" +
        "values:\n" +
        "  first: {when: {second: yes}}\n" +
        "  second: {when: {first: yes}}\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "    offer_when: {module: disclosure}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {first: yes, domestic_abuse: yes, withdrawn: no}\n" +
        "      - insert: disclosure\n",
      shown: "error[IQA404]: first and second wait for each other.\n" +
        "  --> bad.iqa.yaml:9:3\n" +
        "   |\n" +
        " 8 | values:\n" +
        " 9 |   first: {when: {second: yes}}\n" +
        "   |   ^^^^^\n" +
        "   = help: Make one of them depend on something else.\n" +
        "   = note: second stands here.\n" +
        "  --> bad.iqa.yaml:10:3\n" +
        "   |\n" +
        " 9 |   first: {when: {second: yes}}\n" +
        "10 |   second: {when: {first: yes}}\n" +
        "   |   ^^^^^^\n" +
        "\n" +
        "error[IQA404]: disclosure waits for itself.\n" +
        "  --> bad.iqa.yaml:13:9\n" +
        "   |\n" +
        "12 |   - include: disclosure.iqa.yaml\n" +
        "13 |     as: disclosure\n" +
        "   |         ^^^^^^^^^^\n" +
        "   = help: Make it depend on something else.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "facts:\n" +
        "  domestic_abuse: {label: Domestic abuse flag, type: yes_no}\n" +
        "  withdrawn: {label: Complaint withdrawn, type: yes_no}\n" +
        "values:\n" +
        "  first: {when: {second: yes}}\n" +
        "  second: {when: {withdrawn: yes}}\n" +
        "modules:\n" +
        "  - include: disclosure.iqa.yaml\n" +
        "    as: disclosure\n" +
        "    switched_on_by: assessor\n" +
        "    offer_when: {withdrawn: no}\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        when: {first: yes, domestic_abuse: yes, withdrawn: no}\n" +
        "      - insert: disclosure\n",
    },
  ],
  [
    'IQA703',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: |\n" +
        "          Look at the <b>evidence</b>.\n",
      shown: "error[IQA703]: HTML is not allowed here.\n" +
        "  --> bad.iqa.yaml:13:23\n" +
        "   |\n" +
        "12 |         guidance: |\n" +
        "13 |           Look at the <b>evidence</b>.\n" +
        "   |                       ^^^\n" +
        "   = help: Write plain words. For a sign that looks like HTML, put `the words` between backticks.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: |\n" +
        "          Look at the **evidence**.\n",
    },
  ],
  [
    'IQA708',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: |\n" +
        "          # Look at the evidence\n",
      shown: "error[IQA708]: Guidance cannot have a heading.\n" +
        "  --> bad.iqa.yaml:13:11\n" +
        "   |\n" +
        "12 |         guidance: |\n" +
        "13 |           # Look at the evidence\n" +
        "   |           ^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Use paragraphs, lists, strong, emphasis, code and links to https or mailto addresses.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: |\n" +
        "          Look at the evidence.\n",
    },
  ],
  [
    'IQA909',
    {
      bad: "tests: charging.iqa.yaml\n" +
        "scenarios:\n" +
        "  - name: A charging request is asked about the test\n" +
        "    facts: {request_type: charging}\n" +
        "    expect:\n" +
        "      asked: [code_tset]\n",
      shown: "error[IQA909]: The scenario names the question \"code_tset\", which the set does not have.\n" +
        " --> bad.scenarios.yaml:6:15\n" +
        "  |\n" +
        "5 |     expect:\n" +
        "6 |       asked: [code_tset]\n" +
        "  |               ^^^^^^^^^\n" +
        "  = help: Did you mean code_test?\n",
      fixed: "tests: charging.iqa.yaml\n" +
        "scenarios:\n" +
        "  - name: A charging request is asked about the test\n" +
        "    facts: {request_type: charging}\n" +
        "    expect:\n" +
        "      asked: [code_test]\n",
    },
  ],
  [
    'IQA911',
    {
      bad: "tests: charging.iqa.yaml\n" +
        "scenarios:\n" +
        "  - name: A request of type $kind is asked about the test\n" +
        "    facts: {request_type: $knd}\n" +
        "    table:\n" +
        "      - {kind: charging}\n" +
        "      - {kind: advice}\n" +
        "    expect:\n" +
        "      asked: [code_test]\n",
      shown: "error[IQA911]: \"$knd\" stands for nothing in this scenario.\n" +
        " --> bad.scenarios.yaml:4:27\n" +
        "  |\n" +
        "3 |   - name: A request of type $kind is asked about the test\n" +
        "4 |     facts: {request_type: $knd}\n" +
        "  |                           ^^^^\n" +
        "  = help: Did you mean $kind? The table has: kind.\n",
      fixed: "tests: charging.iqa.yaml\n" +
        "scenarios:\n" +
        "  - name: A request of type $kind is asked about the test\n" +
        "    facts: {request_type: $kind}\n" +
        "    table:\n" +
        "      - {kind: charging}\n" +
        "      - {kind: advice}\n" +
        "    expect:\n" +
        "      asked: [code_test]\n",
    },
  ],
  [
    'IQA912',
    {
      bad: "tests: charging.iqa.yaml\n" +
        "scenarios:\n" +
        "  - name: The test was not applied\n" +
        "    facts: {request_type: charging}\n" +
        "    answers:\n" +
        "      code_test: {answer: no, coment: The elements were not set out.}\n" +
        "    expect:\n" +
        "      asked: [code_test]\n",
      shown: "error[IQA912]: An answer in a scenario cannot have \"coment\".\n" +
        " --> bad.scenarios.yaml:6:31\n" +
        "  |\n" +
        "5 |     answers:\n" +
        "6 |       code_test: {answer: no, coment: The elements were not set out.}\n" +
        "  |                               ^^^^^^\n" +
        "  = help: Did you mean comment? An answer can have: answer, reason, comment, issues, action,\n" +
        "          good_practice.\n",
      fixed: "tests: charging.iqa.yaml\n" +
        "scenarios:\n" +
        "  - name: The test was not applied\n" +
        "    facts: {request_type: charging}\n" +
        "    answers:\n" +
        "      code_test: {answer: no, comment: The elements were not set out.}\n" +
        "    expect:\n" +
        "      asked: [code_test]\n",
    },
  ],
  [
    'IQA913',
    {
      bad: "tests: charging.iqa.yaml\n" +
        "scenarios:\n" +
        "  - name: Advice was given in April\n" +
        "    facts: {request_type: charging}\n" +
        "    answers:\n" +
        "      advice_date: [2026-04-02]\n" +
        "    expect:\n" +
        "      asked: [advice_date]\n",
      shown: "error[IQA913]: advice_date takes a date, such as 2026-01-31, but this is a list.\n" +
        " --> bad.scenarios.yaml:6:20\n" +
        "  |\n" +
        "5 |     answers:\n" +
        "6 |       advice_date: [2026-04-02]\n" +
        "  |                    ^^^^^^^^^^^^\n" +
        "  = help: Write a date, such as 2026-01-31 here.\n",
      fixed: "tests: charging.iqa.yaml\n" +
        "scenarios:\n" +
        "  - name: Advice was given in April\n" +
        "    facts: {request_type: charging}\n" +
        "    answers:\n" +
        "      advice_date: 2026-04-02\n" +
        "    expect:\n" +
        "      asked: [advice_date]\n",
    },
  ],
])
