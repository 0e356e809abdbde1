namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>How the cells of two columns depend on each other.</summary>
/// <param name="Parent">The column that decides.</param>
/// <param name="Child">The column that follows it.</param>
/// <param name="Link">What holds between them.</param>
/// <param name="Description">Why, in the author's words.</param>
internal sealed record Relationship(
    Located<string> Parent, Located<string> Child, Located<RelationshipLink> Link, string? Description = null);
