using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Emit;

/// <summary>How one column appears in generated code: its C# type, and how a row's value is read.</summary>
internal sealed class ColumnSource(Emission emission, EntityColumn column, int index)
{
    private NumberStorage? _storage;

    public EntityColumn Column { get; } = column;

    public string Name => Column.Identifier;

    /// <summary>The type of one value that is there.</summary>
    public string ValueType => Column.Type switch
    {
        ColumnType.Int32 => "int",
        ColumnType.Int64 => "long",
        ColumnType.Double => "double",
        ColumnType.Boolean => "bool",
        ColumnType.Date => emission.Target.HasDateOnly ? "global::System.DateOnly" : "global::System.DateTime",
        ColumnType.Category => emission.Types.Category(index),
        ColumnType.Reference => emission.Types.Enum,
        _ => "string",
    };

    /// <summary>The type of the property.</summary>
    public string PropertyType => Column switch
    {
        { IsList: true } => RuntimeNames.Span + "<" + ValueType + ">",
        { IsNullable: false } => ValueType,
        { Type: ColumnType.Text } => ValueType + emission.Nullable,
        _ => ValueType + "?",
    };

    /// <summary>The field of the data class that holds the values.</summary>
    public string Field => emission.Types.Data + "." + Name + "Values";

    public string StartsField => emission.Types.Data + "." + Name + "Starts";

    public string CategoriesField => emission.Types.Data + "." + Name + "Categories";

    public string RowsField => emission.Types.Data + "." + Name + "Rows";

    public string RowStartsField => emission.Types.Data + "." + Name + "RowStarts";

    /// <summary>The struct that finds a row by this column's text.</summary>
    public string IndexType => emission.Types.Data + "." + Name + "Index";

    /// <summary>The values as whole numbers; only where the column has such.</summary>
    public NumberData Numbers => (NumberData)Column.Data;

    public NumberStorage Storage => _storage ??= NumberStorage.For(Numbers);

    /// <summary>The text of one cell, or null where it is blank.</summary>
    public string? Text(int row) => ((TextData)Column.Data).Values[row];

    /// <summary>The documentation of the property.</summary>
    public string Doc
    {
        get
        {
            var header = "The column <c>" + CSharpText.Doc(Column.Header) + "</c>";
            return Column switch
            {
                { Role: ColumnRole.Key } => header + ", which names the row.",
                { IsList: true } => header + "; empty where the cell is blank.",
                { IsNullable: true } => header + "; null where the cell is blank.",
                _ => header + ".",
            };
        }
    }
}
