namespace PretrainGen.Generator.Schema.Model;

/// <summary>How the fields of a schema and the columns of a table are brought together.</summary>
internal enum FieldsMatch
{
    /// <summary>They are the same, in the same order.</summary>
    Exact,

    /// <summary>They are the same, in any order.</summary>
    Equal,

    /// <summary>Every field is a column; there may be further columns.</summary>
    Subset,

    /// <summary>Every column is a field; there may be further fields.</summary>
    Superset,

    /// <summary>At least one column is a field.</summary>
    Partial,
}
