using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Typing.Inference.Formats;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Gives a column its type where no schema does: the narrowest that all its cells have.</summary>
internal sealed class ColumnInference(MergedTable table, RowIndex rows, MergedColumn? doc, CellFindings findings)
{
    private const int LongestIdentifyingText = 250;

    /// <summary>The column with the type that its cells have.</summary>
    public Column Column(MergedColumn column, CancellationToken cancellation)
    {
        if (!column.IsKey && LinkInference.AreAddresses(column))
            return Text(column, ColumnTexts.LinksOf(column));

        foreach (var type in TypeInference.Candidates(column.Header, column.Values, column.IsKey))
        {
            if (TypeInference.TryRead(column, type, cancellation) is { } cells)
                return Read(column, type, cells);
        }

        if (column.IsKey)
            return Text(column, new ColumnTexts(column));

        var texts = ColumnTexts.Without(column, MissingTexts.In(column));
        return column == doc ? Text(column, texts) : Reference(column, texts) ?? Category(column, texts) ?? Text(column, texts);
    }

    // The cells have been read to find the type, so nobody reads them again.
    private Column Read(MergedColumn column, CellType type, TypedCells cells)
    {
        var result = new Column(column.Header, table, column, type)
        {
            Texts = cells.Texts,
            IsUnique = type is Int64Type && IsUnique(column, cells.Texts),
        };
        result.Keep(cells.Values);
        return result;
    }

    private Column Text(MergedColumn column, ColumnTexts texts) =>
        new(column.Header, table, column, TextType.Any) { Texts = texts, IsUnique = IsUnique(column, texts) };

    private Column? Reference(MergedColumn column, ColumnTexts texts) => ReferenceInference.Find(column.Header, texts, rows) switch
    {
        { } when !table.HasKey => null,
        null => null,
        { } isList => new(column.Header, table, column, new ReferenceType(rows), isList ? rows.Split : null) { Texts = texts },
    };

    private Column? Category(MergedColumn column, ColumnTexts texts)
    {
        if (LinkInference.MostlyLinks(column) || !CategoryInference.IsCategory(column.Header, texts))
            return null;

        var values = ValueCounts.Of(texts, int.MaxValue)!.Values.ToList();
        var members = new NameScope(ReservedNames.ForEnumMembers, findings).Expect(values.Select(value => value.Text));
        var categories = new List<Category>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (value, row) in values)
        {
            positions.Add(ValueCounts.Fold(value), categories.Count);
            categories.Add(new Category(value, members.Next(value, table.AddressOf(row, column))));
        }

        var type = new CategoryType(
            categories.ToEquatableArray(),
            text => positions.TryGetValue(ValueCounts.Fold(text), out var position) ? position : -1);
        return new(column.Header, table, column, type) { Texts = texts };
    }

    // Few rows often have different years or towns by chance; only what is called an identifier is meant to be one.
    private static bool IsUnique(MergedColumn column, ColumnTexts texts)
    {
        if (column.IsKey || !TypeInference.Identifies(column.Header))
            return false;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return texts.Filled.All(text => IsShort(text) && seen.Add(text)) && seen.Count > 1;
    }

    private static bool IsShort(string value) => value.Length <= LongestIdentifyingText && value.IndexOf('\n') < 0;
}
