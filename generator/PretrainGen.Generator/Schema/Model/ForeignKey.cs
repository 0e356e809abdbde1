using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>Fields whose cells name rows, of this table or of another.</summary>
/// <param name="Fields">The fields that refer.</param>
/// <param name="Resource">The table referred to; null for this one.</param>
/// <param name="ReferencedFields">The fields referred to, one for each that refers.</param>
internal sealed record ForeignKey(
    EquatableArray<Located<string>> Fields, Located<string>? Resource, EquatableArray<Located<string>> ReferencedFields);
