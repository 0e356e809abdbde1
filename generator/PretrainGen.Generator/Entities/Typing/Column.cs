using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>
/// A column of an entity: its texts and where they are found, what they say, and which of them are faulty. Its cells are read once;
/// generator, rules and conditions ask for what was read. A field of the schema that no table has a column for is a column without cells.
/// </summary>
/// <param name="name">What the schema or the header calls it.</param>
/// <param name="table">The tables of the entity as one.</param>
/// <param name="source">The texts; null where no table has the column, so that all of its cells are missing.</param>
/// <param name="type">What each cell, or each item of a list, is.</param>
/// <param name="split">Takes a list apart; null where a cell holds one value.</param>
internal sealed class Column(
    string name, MergedTable table, MergedColumn? source, CellType type, Func<string, IEnumerable<string>>? split = null)
{
    private readonly HashSet<int> _faultyRows = [];
    private ColumnValues? _values;
    private CellKind? _kind;

    public string Name => name;

    /// <summary>The tables of the entity as one.</summary>
    public MergedTable Table => table;

    /// <summary>Whether some table has the column.</summary>
    public bool HasCells => source is not null;

    /// <summary>The texts of a column that some table has.</summary>
    /// <exception cref="InvalidOperationException">No table has the column.</exception>
    public MergedColumn Source => source ?? throw new InvalidOperationException($"No table has a column {name}.");

    /// <summary>What each cell, or each item of a list, is.</summary>
    public CellType Type => _values?.Type ?? type;

    /// <summary>Whether a cell holds any number of values.</summary>
    public bool IsList => split is not null;

    /// <summary>The texts as they count; null where that is as they are written.</summary>
    public ColumnTexts? Texts { get; init; }

    /// <summary>What the schema says of the column; null where it says nothing.</summary>
    public SchemaField? Field { get; init; }

    /// <summary>Whether every row needs a value, so that the property is never null.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a value leads to one row.</summary>
    public bool IsUnique { get; init; }

    /// <summary>The other entity that the cells name rows of; null where it is this one.</summary>
    public ForeignTable? Target { get; init; }

    /// <summary>What is wrong with a text that cannot be read.</summary>
    public CellFault Fault { get; init; } = CellFault.WrongType;

    /// <summary>What is expected in place of a text of a row that cannot be read.</summary>
    public Func<string, int, string> Expect { get; init; } = (_, _) => "";

    /// <summary>The values of a category column; empty otherwise.</summary>
    public EquatableArray<Category> Categories => type is CategoryType category ? category.Categories : EquatableArray<Category>.Empty;

    /// <summary>The values as the emitter takes them.</summary>
    public ColumnData Data => Values.Data;

    /// <summary>What its values are compared as; <see cref="CellKind.Missing"/> where there is no value that could tell.</summary>
    public CellKind Kind => _kind ??= FindKind();

    /// <summary>What a row's cell says; nothing where it cannot be read.</summary>
    public CellValue this[int row] => Text(row) is null && Type.Blank is null ? CellValue.Missing : Values[row];

    private ColumnValues Values => _values ?? throw new InvalidOperationException($"The cells of {name} have not been read.");

    /// <summary>Whether its cells have been read, as they are where a type is inferred.</summary>
    public bool HasBeenRead => _values is not null;

    /// <summary>The items in a text of the column, or the text where it holds one value.</summary>
    public IEnumerable<string> Parts(string text) => split is null ? [text] : split(text);

    /// <summary>What reads the cells, from the first row to the last.</summary>
    public ColumnReader StartReading() => new(type, split, table.RowCount);

    /// <summary>Keeps what the cells say.</summary>
    public void Keep(ColumnValues values) => _values = values;

    /// <summary>What a row's cell says; nothing where something is wrong with it. Nothing is concluded from a faulty cell.</summary>
    public CellValue Known(int row) => IsFaulty(row) ? CellValue.Missing : this[row];

    /// <summary>The text of a row's cell; null where it is missing.</summary>
    public string? Text(int row) => Texts is { } texts ? texts[row] : source?.Values[row];

    /// <summary>A text that equal values of the column share; null where a row's cell says nothing that is known.</summary>
    public string? ValueText(int row) => Known(row) switch
    {
        { Kind: CellKind.Missing } => null,
        { Kind: CellKind.List } => Text(row),
        var value => Type.Canonical(value),
    };

    /// <summary>Whether a text of the column means that there is no value.</summary>
    public bool IsMissing(string text) => Texts?.IsMissing(text) == true;

    /// <summary>The text of a row's cell; null where it says nothing.</summary>
    public string? ReadableText(int row) => this[row].Kind == CellKind.Missing ? null : Text(row);

    /// <summary>Where a row's cell links to, or else its text.</summary>
    public string? LinkOrText(int row) => source?.Link(row) ?? ReadableText(row);

    /// <summary>Whether a row's cell, or a part of it, could not be read.</summary>
    public bool IsUnreadable(int row) => Values.IsUnreadable(row);

    /// <summary>Whether the row's cell does not say what it should, so that nothing is concluded from it.</summary>
    public bool IsFaulty(int row) => _faultyRows.Contains(row);

    public void Blame(int row) => _faultyRows.Add(row);

    /// <summary>Where a row's cell is.</summary>
    public CellAddress Address(int row) =>
        source is null ? table.KeyAddress(row) : Texts?.OtherPlace(row) ?? table.AddressOf(row, source);

    /// <summary>What people call the value of a row: of a category its label, of everything else the text of the cell.</summary>
    public string NameOf(int row) => this[row] is { Kind: CellKind.Category } category ? NameOf(category) : Text(row) ?? "";

    /// <summary>What people call a value of this column.</summary>
    public string NameOf(CellValue value) =>
        Field?.Categories.FirstOrDefault(category => category.Value.Value == value.Text)?.Name ?? value.Text;

    private CellKind FindKind() => DeclaredKind()
        ?? Enumerable.Range(0, table.RowCount).Select(row => this[row].Kind).FirstOrDefault(kind => kind != CellKind.Missing);

    private CellKind? DeclaredKind() => Field switch
    {
        null => null,
        _ when IsList => CellKind.List,
        { Categories.Count: > 0 } => CellKind.Category,
        _ => FieldTypes.Of(Field).Kind is not CellKind.Text and var kind ? kind : null,
    };
}
