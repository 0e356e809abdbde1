using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Fields;
using PretrainGen.Tool.Drafting.Fields;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>What checks are concluded from: the cells of a column, counted once.</summary>
internal sealed class ColumnFacts
{
    private readonly Lazy<(int[] Codes, IReadOnlyList<string> Values)> _values;

    /// <param name="draft">The column and its field.</param>
    /// <param name="position">Its position among the columns.</param>
    public ColumnFacts(FieldDraft draft, int position)
    {
        Draft = draft;
        Position = position;
        Words = HeaderWords.Of(draft.Column.Name);
        RowCount = draft.Column.Source.Values.Count;
        Filled = Enumerable.Range(0, RowCount).Count(row => draft.Column[row].Kind != CellKind.Missing);
        _values = new(Count);
    }

    /// <summary>The column and its field.</summary>
    public FieldDraft Draft { get; }

    /// <summary>Its position among the columns.</summary>
    public int Position { get; }

    /// <summary>The words of its header.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount { get; }

    /// <summary>How many of them have a value.</summary>
    public int Filled { get; }

    /// <summary>The header.</summary>
    public string Name => Column.Name;

    /// <summary>The column as it was inferred.</summary>
    public Column Column => Draft.Column;

    /// <summary>The field as it was drafted.</summary>
    public SchemaField Field => Draft.Field;

    /// <summary>Whether the column names the rows.</summary>
    public bool IsKey => Column.Source.IsKey;

    /// <summary>Whether the cells are texts and nothing else.</summary>
    public bool IsText => Column.Type is TextType && !Field.IsOwnLink;

    /// <summary>Whether the cells are numbers.</summary>
    public bool IsNumber => Column.Type.Kind == CellKind.Number;

    /// <summary>Whether the header announces prose about the row.</summary>
    public bool IsProse => RoleInference.IsProse(Name);

    /// <summary>A number for the value of each row, the same for equal values; -1 where there is none.</summary>
    public int[] Codes => _values.Value.Codes;

    /// <summary>The different values as they are written, by their numbers.</summary>
    public IReadOnlyList<string> Values => _values.Value.Values;

    /// <summary>The numbers or ticks of the cells that are filled.</summary>
    public IEnumerable<double> Numbers => Enumerable.Range(0, RowCount)
        .Where(row => Column[row].Kind != CellKind.Missing)
        .Select(row => Column[row].Number);

    private (int[] Codes, IReadOnlyList<string> Values) Count()
    {
        var codes = new int[RowCount];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new List<string>();
        for (var row = 0; row < RowCount; row++)
        {
            codes[row] = -1;
            if (Column.ValueText(row) is not { } text)
                continue;

            if (!known.TryGetValue(text, out codes[row]))
            {
                codes[row] = values.Count;
                known.Add(text, values.Count);
                values.Add(Column.Text(row) ?? text);
            }
        }

        return (codes, values);
    }
}
