namespace PretrainGen.Generator.Catalog;

/// <summary>One of the few values of a category column.</summary>
/// <param name="Value">The text in the cells.</param>
/// <param name="Identifier">The member of the category's enum.</param>
internal sealed record Category(string Value, string Identifier);
