using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>One column of an entity.</summary>
/// <param name="Header">The column's name in the table.</param>
/// <param name="Identifier">The property's name.</param>
/// <param name="Type">What each cell, or each item of a list, is: the name of its type.</param>
/// <param name="IsNullable">Whether some cell is blank.</param>
/// <param name="IsUnique">Whether a value leads to one row.</param>
/// <param name="Role">What the column is for, besides being read.</param>
/// <param name="Categories">The values of a category column; empty otherwise.</param>
/// <param name="Data">The values.</param>
internal sealed record EntityColumn(
    string Header,
    string Identifier,
    string Type,
    bool IsNullable,
    bool IsUnique,
    ColumnRole Role,
    EquatableArray<Category> Categories,
    ColumnData Data)
{
    /// <summary>What the schema tells people about it.</summary>
    public ColumnDoc Doc { get; init; } = ColumnDoc.None;

    /// <summary>What stands beside each number in the cells, such as <c>%</c> or <c>GB</c>; "" where nothing does.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether its values are members of an enum of its own.</summary>
    public bool IsCategory { get; init; }

    /// <summary>Whether its header announces prose about the row: too long to say again beside the row's documentation.</summary>
    public bool IsProse { get; init; }

    /// <summary>The other entity that the cells name rows of; null where it is this one.</summary>
    public ForeignTable? Target { get; init; }

    /// <summary>Whether it is one of several columns that name the rows together.</summary>
    public bool IsKeyPart { get; init; }

    public bool IsList => Data is ListData;

    /// <summary>Whether each value leads to rows: a category, a flag, a reference, or an item of a list.</summary>
    public bool HasGroups => IsList || Type is "category" or "bool" or "reference";
}
