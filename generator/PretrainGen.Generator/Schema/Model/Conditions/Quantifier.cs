namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>How many of several rows something has to hold for.</summary>
internal enum Quantifier
{
    /// <summary>For every row.</summary>
    All,

    /// <summary>For at least one row.</summary>
    Any,
}
