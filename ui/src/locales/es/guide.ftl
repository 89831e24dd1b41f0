# La guía

guide-title = Guía de Kith
guide-contents = Contenido de la guía
guide-search = Buscar en la guía
guide-back = Atrás
guide-forward = Adelante
guide-results =
    { $count ->
        [0] Sin resultados
        [one] { $count } apartado encontrado
        [many] { $count } de apartados encontrados
       *[other] { $count } apartados encontrados
    }
guide-in-english = La guía está en inglés.
guide-why-left-out = ¿Por qué se han omitido filas?
guide-what-to-do = Qué hacer
guide-get-file = Cómo conseguir el archivo desde…
guide-from-google = Google Contacts
guide-from-outlook = Outlook
guide-from-icloud = iCloud o un Mac
guide-from-phone = Un teléfono
guide-from-spreadsheet = Una hoja de cálculo
guide-about-duplicates = Cómo se buscan los duplicados
guide-about-backups = Cómo funcionan las copias de seguridad
guide-about-privacy = Qué guarda Kith
guide-about-fields = Más sobre los campos
guide-first-steps = Primeros pasos
