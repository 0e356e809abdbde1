namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>The field types of Table Schema v2. Their names, in lower case, are those of the standard.</summary>
internal enum FieldType
{
    /// <summary>Anything at all: text.</summary>
    Any,

    String,

    Number,

    Integer,

    Boolean,

    Date,

    Time,

    DateTime,

    Year,

    YearMonth,

    Duration,

    /// <summary>Several items in one cell.</summary>
    List,

    /// <summary>A JSON object; read as text.</summary>
    Object,

    /// <summary>A JSON array; read as text.</summary>
    Array,

    /// <summary>A point on the globe; checked, and read as text.</summary>
    GeoPoint,

    /// <summary>Shapes on the globe, in JSON; read as text.</summary>
    GeoJson,
}
