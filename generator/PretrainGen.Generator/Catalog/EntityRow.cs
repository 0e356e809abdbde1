namespace PretrainGen.Generator.Catalog;

/// <summary>One row of an entity.</summary>
/// <param name="Name">The text of the key cell.</param>
/// <param name="Identifier">The member of the enum.</param>
/// <param name="Doc">The text that documents the row, if there is one.</param>
/// <param name="Link">The URL to read more at, if there is one.</param>
/// <param name="Source">Where the row stands, such as <c>models.csv, row 12</c>.</param>
internal sealed record EntityRow(string Name, string Identifier, string? Doc, string? Link, string Source);
