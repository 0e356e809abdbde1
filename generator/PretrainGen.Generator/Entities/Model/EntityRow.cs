using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>One row of an entity.</summary>
/// <param name="Name">The text of the key cell; of several key cells, their texts with a space between.</param>
/// <param name="Identifier">The member of the enum.</param>
/// <param name="Value">The number of that member.</param>
/// <param name="Doc">The text that documents the row, if there is one.</param>
/// <param name="Link">The URL to read more at, if there is one.</param>
/// <param name="Source">Where the row is found, such as <c>models.csv, row 12</c>.</param>
internal sealed record EntityRow(string Name, string Identifier, int Value, string? Doc, string? Link, string Source)
{
    /// <summary>Further names that lead to the row.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Members that were shipped for the row before it was renamed; they keep its number.</summary>
    public EquatableArray<string> FormerMembers { get; init; }

    /// <summary>Why the row should not be used any more; "" where no reason is given, null where it may be used.</summary>
    public string? Obsolete { get; init; }
}
