namespace PretrainGen.Generator.Schema.Model;

/// <summary>What can be wrong with a schema.</summary>
internal enum SchemaFault
{
    /// <summary>The file is not JSON; the rest of it is not read.</summary>
    MalformedJson,

    /// <summary>A property that does not exist. The expectation is the name that may be meant.</summary>
    UnknownProperty,

    /// <summary>A property that has to be there is not; the expectation is its name.</summary>
    MissingProperty,

    /// <summary>A value of another JSON type; the expectation is the type or types.</summary>
    WrongType,

    /// <summary>A value that the property cannot have; the expectation is the nearest that it can, or all of them.</summary>
    InvalidValue,

    /// <summary>No regular expression.</summary>
    InvalidPattern,

    /// <summary>A key or relationship names a field that the schema does not have; the expectation is the nearest that it has.</summary>
    UnknownField,

    /// <summary>A word that has a meaning only beside another property; the expectation is that one's name.</summary>
    Misplaced,

    /// <summary>A value that has a meaning only in what has to hold for the rows of a group.</summary>
    OutsideThen,

    /// <summary>A condition uses a word that is no operator; the expectation is the nearest that is.</summary>
    UnknownOperator,

    /// <summary>A name that may be written only once; the first one counts.</summary>
    Repeated,

    /// <summary>A part of a schema that stands beside it and says something else.</summary>
    Contradiction,

    /// <summary>What the standard allows and this product does not do.</summary>
    Unsupported,
}
