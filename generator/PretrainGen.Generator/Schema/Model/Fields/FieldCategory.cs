using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>One of the values that a category column may have.</summary>
/// <param name="Value">What is written in the cell.</param>
/// <param name="Label">What it is called, if not by its value.</param>
/// <param name="Description">What it means, by language; empty where the schema does not say.</param>
internal sealed record FieldCategory(
    Located<string> Value, Located<string>? Label = null, EquatableArray<LanguageText> Description = default)
{
    /// <summary>What else is written in cells that mean it: other spellings of the value.</summary>
    public EquatableArray<Located<string>> Aliases { get; init; }

    /// <summary>The label, or else the value.</summary>
    public string Name => Label?.Value ?? Value.Value;
}
