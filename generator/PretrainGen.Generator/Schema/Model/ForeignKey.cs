using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>Fields whose cells name rows, of this table or of another.</summary>
/// <param name="Fields">The fields that refer.</param>
/// <param name="Resource">The table referred to; null for this one.</param>
/// <param name="ReferencedFields">The fields referred to, one for each that refers.</param>
internal sealed record ForeignKey(
    EquatableArray<Located<string>> Fields, Located<string>? Resource, EquatableArray<Located<string>> ReferencedFields)
{
    /// <summary>Whether a row never leads back to itself, if the schema says so.</summary>
    public Located<bool>? Acyclic { get; init; }

    /// <summary>Whether each row that is named names the other one back, if the schema says so.</summary>
    public Located<bool>? Symmetric { get; init; }

    public bool IsAcyclic => Acyclic is { Value: true };

    public bool IsSymmetric => Symmetric is { Value: true };

    /// <summary>Whether more is asked of its references than that they lead somewhere.</summary>
    public bool HasShape => IsAcyclic || IsSymmetric;
}
