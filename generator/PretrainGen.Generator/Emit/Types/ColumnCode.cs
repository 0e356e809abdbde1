using PretrainGen.Generator.Common;
using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>How one column appears in generated code: its C# type, and how a row's value is read.</summary>
internal sealed class ColumnCode(EmitContext emission, EntityColumn column, int index)
{
    private const int LongestDocOfFact = 1_000;

    private NumberStorage? _storage;
    private string? _docOfFact;
    private string? _valueType;

    public EntityColumn Column { get; } = column;

    public string Name => Column.Identifier;

    /// <summary>The type of one value that is there.</summary>
    public string ValueType => _valueType ??= Column.Type switch
    {
        ColumnType.Int32 => "int",
        ColumnType.Int64 => "long",
        ColumnType.Double => "double",
        ColumnType.Boolean => "bool",
        ColumnType.Date => emission.Target.HasDateOnly ? "global::System.DateOnly" : "global::System.DateTime",
        ColumnType.DateTime or ColumnType.Instant => "global::System.DateTime",
        ColumnType.Category => emission.Types.Category(index),
        ColumnType.Reference => emission.Types.Referenced(Column),
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

    /// <summary>A public property cannot be of an internal enum.</summary>
    public string Accessibility => Column.Target is { IsPublic: false } && emission.Entity.IsPublic ? "internal" : "public";

    /// <summary>The field of the data class that holds the values.</summary>
    public string Field => emission.Types.Data + "." + Name + "Values";

    public string StartsField => emission.Types.Data + "." + Name + "Starts";

    public string CategoriesField => emission.Types.Data + "." + Name + "Categories";

    public string RowsField => emission.Types.Data + "." + Name + "Rows";

    public string RowStartsField => emission.Types.Data + "." + Name + "RowStarts";

    /// <summary>The struct that finds a row by this column's text.</summary>
    public string IndexType => emission.Types.Data + "." + Name + "Index";

    public string GroupKeysField => emission.Types.Data + "." + Name + "GroupKeys";

    public string GroupsField => emission.Types.Data + "." + Name + "Groups";

    /// <summary>Whether the rows of a value are found by searching it, since the values of a column are not the numbers from 0.</summary>
    public bool HasGroupKeys => Column.Type == ColumnType.Reference && (Column.Target is not null || emission.Entity.HasOwnValues);

    /// <summary>The values as whole numbers; only where the column has such.</summary>
    public NumberData Numbers => (NumberData)Column.Data;

    /// <summary>The number of the enum member that a reference to a row is.</summary>
    public int ReferenceValue(long row) => Column.Target is { } target ? target.Values[(int)row] : emission.Entity.Rows[(int)row].Value;

    /// <summary>The whole numbers as they are stored: references as members of their enum.</summary>
    public NumberData Stored(NumberData numbers) => Column.Type == ColumnType.Reference
        ? new NumberData(numbers.Values.Select(row => row is { } named ? (long?)ReferenceValue(named) : null).ToEquatableArray())
        : numbers;

    /// <summary>The value that stands for a blank cell in a column of floating-point numbers.</summary>
    public string DoubleBlank => DoubleStorage.BlankOf((TextData)Column.Data);

    public NumberStorage Storage => _storage ??= emission.IsLarge && !Column.IsList
        ? NumberStorage.For(Stored(Numbers)).Widened()
        : NumberStorage.For(Stored(Numbers));

    /// <summary>Whether a number comes out of its storage with more bits than the column's type has.</summary>
    public bool IsReadAsLong => !Column.IsList && Storage.ElementType == "long";

    /// <summary>The text of one cell, or null where it is blank.</summary>
    public string? Text(int row) => ((TextData)Column.Data).Values[row];

    /// <summary>The documentation of the property.</summary>
    public string Doc
    {
        get
        {
            var (title, description, example) = Column.Doc;
            var said = string.Join(" ", new[] { title is null || title == Column.Header ? "" : CSharpText.Sentence(title), CSharpText.Doc(description ?? "") }.Where(text => text.Length > 0));
            return said.Length == 0
                ? Origin
                : said + "<para>" + Origin + (example is null ? "" : " For example <c>" + CSharpText.Doc(example) + "</c>.") + "</para>";
        }
    }

    /// <summary>The documentation where it stands once a row: no more than anybody reads.</summary>
    public string DocOfFact => _docOfFact ??= Doc.Length <= LongestDocOfFact ? Doc : Origin;

    private string Origin
    {
        get
        {
            var header = "The column <c>" + CSharpText.Doc(RowSummary.Shortened(Column.Header)) + "</c>";
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
