//! Headers to fields: synonyms, the exports of known programs, remembered mappings, a person's own choices.
