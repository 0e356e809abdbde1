namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>How bad it is when a declared rule does not hold.</summary>
internal enum RuleSeverity
{
    /// <summary>The rule is switched off.</summary>
    None,

    Info,

    Warning,

    Error,
}
