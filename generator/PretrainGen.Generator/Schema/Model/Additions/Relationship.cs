using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>How the cells of columns depend on each other.</summary>
/// <param name="Parent">The column that decides, or several that do so together.</param>
/// <param name="Child">The column or columns that follow.</param>
/// <param name="Link">What holds between them.</param>
/// <param name="Description">Why, in the author's words.</param>
internal sealed record Relationship(
    EquatableArray<Located<string>> Parent,
    EquatableArray<Located<string>> Child,
    Located<RelationshipLink> Link,
    string? Description = null)
{
    /// <summary>What waivers call it; null where it has no name.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>How bad it is when it does not hold; null for what the rule says.</summary>
    public RuleSeverity? Severity { get; init; }

    /// <summary>What is said of a row that breaks it; null for what the rule says.</summary>
    public MessageTemplate? Message { get; init; }
}
