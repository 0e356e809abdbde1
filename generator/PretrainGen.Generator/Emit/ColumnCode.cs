using PretrainGen.Generator.Common;
using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit;

/// <summary>How one column appears in generated code: its C# type, and how a row's value is read.</summary>
internal sealed class ColumnCode(EntityCode code, EntityColumn column, int index)
{
    private const int LongestSummaryOfFact = 1_000;

    private NumberStorage? _storage;
    private Code? _summaryOfFact;
    private Code? _valueType;
    private ColumnData? _stored;
    private bool? _isKeyText;

    public EntityColumn Column { get; } = column;

    public Identifier Name { get; } = new(column.Identifier);

    /// <summary>The column's name in the table, for a comment.</summary>
    public Doc Header => new(Column.Header);

    public Literal HeaderLiteral => new(Column.Header);

    /// <summary>The name of a category column's enum.</summary>
    public Identifier CategoryName => new(code.Entity.CategoryTypes[index]);

    /// <summary>What the column is a part of.</summary>
    public EntityCode Entity => code;

    /// <summary>How its values appear.</summary>
    public CellCode Cells { get; } = CellCode.Of(column);

    /// <summary>The type of one value that is there.</summary>
    public Code ValueType => _valueType ??= Cells.TypeOf(this);

    /// <summary>The type of the property.</summary>
    public Code PropertyType => Column switch
    {
        { IsList: true } when Cells is TextCode => Code.Of($"global::PretrainGen.TextList"),
        { IsList: true } => Code.Of($"global::PretrainGen.ValueList<{ValueType}>"),
        { IsNullable: false } => ValueType,
        _ when Cells.IsReferenceType => Code.Of($"{ValueType}{code.Nullable}"),
        _ => Code.Of($"{ValueType}?"),
    };

    /// <summary>A public property cannot be of an internal enum.</summary>
    public Code Accessibility { get; } =
        column.Target is { IsPublic: false } && code.Entity.IsPublic ? Code.Of($"internal") : Code.Of($"public");

    /// <summary>Whether each value leads to rows.</summary>
    public bool HasGroups => Column.HasGroups;

    /// <summary>Whether it is the key, and each value is the text of it.</summary>
    public bool IsKeyText => _isKeyText ??= code.Entity.IsKeyText(Column);

    /// <summary>The values, or the items of its lists, as generated code stores them.</summary>
    public ColumnData Stored => _stored ??= Cells.Stored(this, Column.Data is ListData lists ? lists.Items : Column.Data);

    /// <summary>Whether generated code stores texts, whatever it makes of them.</summary>
    public bool IsStoredAsText => Stored is TextData && Cells is not DoubleCode;

    /// <summary>Whether something has to be made of the text that is stored.</summary>
    public bool IsMadeOfText => IsStoredAsText && Cells is not TextCode;

    /// <summary>The value that stands for a blank cell in a column of floating-point numbers.</summary>
    public Code DoubleBlank => DoubleStorage.BlankOf((TextData)Stored);

    public NumberStorage Storage => _storage ??= code.IsLarge && !Column.IsList
        ? NumberStorage.For((NumberData)Stored).Widened()
        : NumberStorage.For((NumberData)Stored);

    /// <summary>The cast before a number that comes out of its storage with more bits than an <c>int</c> has.</summary>
    public Code AsInt32 => !Column.IsList && Storage.ElementType == BuiltInType.Int64 ? Code.Of($"(int)") : default;

    /// <summary>What is around the number or text that is stored for a value to make the value of it.</summary>
    public (Code Before, Code After) Conversion => Cells.Conversion(this);

    /// <summary>The documentation of the property.</summary>
    public Code Summary => SummaryWith(Origin);

    /// <summary>The documentation of a constant, of which none is missing: once a row, so no more than anybody reads.</summary>
    public Code SummaryOfFact => _summaryOfFact ??=
        SummaryWith(Code.Of($"{Title}.")) is { Length: <= LongestSummaryOfFact } summary ? summary : Code.Of($"{Title}.");

    private Code Title => Code.Of($"The column {ShortHeader}{Unit}");

    private Code Unit => Column.Unit.Length > 0 ? Code.Of($" in <c>{new Doc(Column.Unit)}</c>") : default;

    private Code ShortHeader => Code.Of($"<c>{new Doc(RowSummary.Shortened(Column.Header))}</c>");

    private Code Origin => Column switch
    {
        { Role: ColumnRole.Key } => Code.Of($"{Title}, which names the row."),
        { IsKeyPart: true } => Code.Of($"{Title}; it {OtherKeyColumns}name the row."),
        { IsList: true } => Code.Of($"{Title}; empty where the cell is."),
        { IsNullable: true } => Code.Of($"{Title}; null where the value is missing."),
        _ => Code.Of($"{Title}."),
    };

    private Code OtherKeyColumns => code.Columns
        .Where(other => other != this && other.Column.IsKeyPart)
        .Aggregate(default(Code), (names, other) => Code.Of($"{names}and {other.ShortHeader} "));

    private Code SummaryWith(Code origin)
    {
        var (title, description, example) = Column.Doc;
        var heading = Code.Of($"{Doc.Sentence(title == Column.Header ? null : title)}");
        var text = Code.Of($"{new Doc(description)}");
        var blank = heading.Length > 0 && text.Length > 0 ? Code.Of($" ") : default;
        var shown = example is null ? default : Code.Of($" For example <c>{new Doc(example)}</c>.");
        return heading.Length + text.Length == 0 ? origin : Code.Of($"{heading}{blank}{text}<para>{origin}{shown}</para>");
    }

    /// <summary>The number of the enum member that a reference to a row is.</summary>
    public int ReferenceValue(long row) => Column.Target is { } target ? target.Values[(int)row] : code.Entity.Rows[(int)row].Value;
}
