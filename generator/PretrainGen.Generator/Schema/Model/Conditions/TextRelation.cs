namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>How a text has another one in it.</summary>
internal enum TextRelation
{
    /// <summary>Anywhere; a list has it as an item.</summary>
    Contains,

    /// <summary>At its start.</summary>
    StartsWith,

    /// <summary>At its end.</summary>
    EndsWith,

    /// <summary>As whole words, or the other way round.</summary>
    Resembles,
}
