//! What is wrong with an input: pointer, code and parameters, all at once.

use parvis_domain::coded_enum;

coded_enum! {
    /// What is wrong with a value. Stable: forms, API and import reports show
    /// the same codes.
    FaultCode {
        /// Nothing was given.
        Required = "required",
        /// There is no such member, field or column.
        UnknownField = "unknown_field",
        /// The same member twice.
        Duplicate = "duplicate",
        /// A text was expected, or a list, or true or false.
        WrongType = "wrong_type",
        /// Longer than `max` characters.
        TooLong = "too_long",
        /// Shorter than `min` characters.
        TooShort = "too_short",
        /// More than `max` values.
        TooMany = "too_many",
        /// A character that no text can hold: a control character.
        ForbiddenCharacter = "forbidden_character",
        /// Not a code of `list`.
        NotInList = "not_in_list",
        /// Not a mail address.
        NotEmail = "not_email",
        /// Not an http or https address.
        NotUrl = "not_url",
        /// Not a BCP 47 language tag.
        NotLanguage = "not_language",
        /// Not a whole number.
        NotNumber = "not_number",
        /// Not a date of the form YYYY-MM-DD.
        NotDate = "not_date",
        /// Not a time of the form HH:MM, or one that the clock leaves out.
        NotTime = "not_time",
        /// Not the name of a time zone.
        NotTimeZone = "not_time_zone",
        /// Not an identity (UUID).
        NotIdentity = "not_identity",
        /// Not true or false.
        NotBoolean = "not_boolean",
        /// Outside `min` to `max`.
        OutOfRange = "out_of_range",
        /// Must be accepted.
        NotAccepted = "not_accepted",
        /// One of the commonest passwords.
        CommonPassword = "common_password",
        /// Another account has it, or another entry.
        Taken = "taken",
        /// A required document is missing.
        MissingDocument = "missing_document",
        /// A question has neither a reply nor the reason why not.
        Unanswered = "unanswered",
        /// The file is empty.
        EmptyFile = "empty_file",
        /// The file is larger than `max` bytes.
        FileTooLarge = "file_too_large",
        /// The content is none of the types in `accepted`.
        FileType = "file_type",
        /// The content is not what the file's name says.
        FileTypeMismatch = "file_type_mismatch",
        /// There are `max` files already.
        TooManyFiles = "too_many_files",
        /// The text is not UTF-8.
        NotUtf8 = "not_utf8",
        /// Not valid JSON, CSV or form data.
        Malformed = "malformed",
        /// A row has another number of cells than the header.
        RaggedRow = "ragged_row",
        /// A column is missing from the header.
        MissingColumn = "missing_column",
        /// The same row stands earlier in the file, in line `line`.
        DuplicateRow = "duplicate_row",
        /// An entry of the register is like it: `id`.
        AlreadyRegistered = "already_registered",
        /// The entry changed since the file was made; it has version `current`.
        StaleRow = "stale_row",
        /// Not the symbol of a document of IOM.
        NotSymbol = "not_symbol",
        /// A rule of another body has no official wording of IOM.
        NeverOfficial = "never_official",
        /// What rests on a rule of another body is called binding or supporting.
        NotOfIom = "not_of_iom",
        /// There is nothing in a language that is said to have it.
        NothingInLanguage = "nothing_in_language",
        /// The automatic rule takes no parameter.
        NoParameter = "no_parameter",
        /// Placeholders that the letter does not know: `names`.
        UnknownPlaceholder = "unknown_placeholder",
        /// Placeholders that the letter cannot do without: `names`.
        MissingPlaceholder = "missing_placeholder",
        /// A brace that is not part of a placeholder.
        StrayBrace = "stray_brace",
        /// Before something that must come first.
        TooEarly = "too_early",
        /// Not the placeholders in `accepted`, or a needed one is missing.
        Placeholders = "placeholders",
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer of the value: `/name`, `/themes/2`; empty for the whole.
    pub pointer: String,
    /// What is wrong.
    pub code: FaultCode,
    /// Parameters of the message, such as `max`.
    pub parameters: Vec<(&'static str, String)>,
}

/// All that is wrong with an input.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// A single fault.
    #[must_use]
    pub fn one(pointer: &str, code: FaultCode) -> Self {
        let mut faults = Self::default();
        faults.add(pointer, code);
        faults
    }

    /// Adds a fault of a field.
    pub fn add(&mut self, pointer: &str, code: FaultCode) {
        self.add_with(pointer, code, vec![]);
    }

    /// Adds a fault with parameters. A field's first fault is enough: "too
    /// long" and "not a URL" of one value would only confuse.
    pub fn add_with(
        &mut self,
        pointer: &str,
        code: FaultCode,
        parameters: Vec<(&'static str, String)>,
    ) {
        let pointer = if pointer.is_empty() || pointer.starts_with('/') {
            pointer.to_owned()
        } else {
            format!("/{pointer}")
        };
        if !self
            .0
            .iter()
            .any(|f| f.pointer == pointer && !pointer.is_empty())
        {
            self.0.push(Fault {
                pointer,
                code,
                parameters,
            });
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        let pointer = format!("/{field}");
        self.0.iter().any(|f| f.pointer == pointer)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Gives the value if nothing is wrong.
    ///
    /// # Errors
    /// The faults.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}
