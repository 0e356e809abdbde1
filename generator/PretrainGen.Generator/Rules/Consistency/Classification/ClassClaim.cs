using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>What words say about the class of a row: that it is one of some classes or, against them, that it is none.</summary>
/// <param name="Classes">The classes, as the cells have them.</param>
/// <param name="IsAgainst">Whether it is none of them.</param>
internal sealed record ClassClaim(EquatableArray<string> Classes, bool IsAgainst = false)
{
    /// <summary>Whether a row of a class may say so.</summary>
    public bool Allows(string @class) => Classes.Contains(@class, StringComparer.Ordinal) != IsAgainst;
}
