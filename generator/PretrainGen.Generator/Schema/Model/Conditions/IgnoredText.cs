namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>What does not count when texts are compared.</summary>
[Flags]
internal enum IgnoredText
{
    /// <summary>Everything counts.</summary>
    None = 0,

    /// <summary>Whether a letter is a capital.</summary>
    Case = 1,

    /// <summary>Everything that is neither a letter nor a digit.</summary>
    Punctuation = 2,

    /// <summary>Numbers of versions behind a name: <c>2.0</c>, <c>v3</c>.</summary>
    Version = 4,
}
