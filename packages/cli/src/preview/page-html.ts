/** The page of the preview: its program draws everything. A text only, never put together from anything. */
export const pageHtml: string = `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Question set preview</title>
  <link rel="stylesheet" href="/page.css">
  <script type="module" src="/page.js"></script>
</head>
<body>
  <div id="preview"><p>The preview is being read.</p></div>
</body>
</html>
`
