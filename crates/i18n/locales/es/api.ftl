api-header-text = El encabezado { $header } no tiene la forma esperada.
api-invalid-text =
    { $count ->
        [one] Un valor falta o no es válido.
       *[other] { $count } valores faltan o no son válidos.
    }
api-json-text = El cuerpo no es el objeto JSON esperado: línea { $line }, columna { $column }.
api-media-type-text = Envíe el cuerpo como { $media_type }.
api-media-type-title = Este tipo de contenido no se lee aquí
api-method-text = El encabezado Allow indica los métodos posibles aquí.
api-method-title = Este método no es posible aquí
api-multipart-text = El cuerpo no es un multipart/form-data legible.
api-not-utf8-text = El texto no está codificado en UTF-8, a partir del byte { $position }.
api-too-large-text = El cuerpo puede tener { $max } bytes como máximo.
api-unreadable-title = La solicitud no se pudo leer
