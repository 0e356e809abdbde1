namespace PretrainGen.Generator.Catalog;

/// <summary>One column of an entity.</summary>
/// <param name="Header">The column's name in the table.</param>
/// <param name="Identifier">The property's name.</param>
/// <param name="Type">What each cell, or each item of a list, is.</param>
/// <param name="IsNullable">Whether some cell is blank.</param>
/// <param name="IsUnique">Whether a value leads to one row.</param>
/// <param name="Role">What the column is for, besides being read.</param>
/// <param name="Categories">The values of a category column; empty otherwise.</param>
/// <param name="Data">The values.</param>
internal sealed record EntityColumn(
    string Header,
    string Identifier,
    ColumnType Type,
    bool IsNullable,
    bool IsUnique,
    ColumnRole Role,
    EquatableArray<Category> Categories,
    ColumnData Data)
{
    public bool IsList => Data is ListData;
}
