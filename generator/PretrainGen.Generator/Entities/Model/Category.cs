namespace PretrainGen.Generator.Entities.Model;

/// <summary>One of the few values of a category column.</summary>
/// <param name="Value">The text in the cells.</param>
/// <param name="Identifier">The member of the category's enum.</param>
/// <param name="Label">What the schema calls it, if not by its value.</param>
/// <param name="Doc">What it means, as the schema says it.</param>
internal sealed record Category(string Value, string Identifier, string? Label = null, string? Doc = null);
