# $header (String)
api-header-text = The header { $header } does not have the form that is expected.
api-invalid-text =
    { $count ->
        [one] One value is missing or not valid.
       *[other] { $count } values are missing or not valid.
    }
# $column (String)
# $line (String)
api-json-text = The body is not the JSON object that is expected: line { $line }, column { $column }.
# $media_type (String)
api-media-type-text = Send the body as { $media_type }.
api-media-type-title = This type of content is not read here
api-method-text = The header Allow names the methods that are possible here.
api-method-title = This method is not possible here
api-multipart-text = The body is not multipart/form-data that can be read.
# $position (String)
api-not-utf8-text = The text is not in the UTF-8 encoding, from byte { $position } on.
# $max (String)
api-too-large-text = The body can have { $max } bytes at most.
api-unreadable-title = The request could not be read
