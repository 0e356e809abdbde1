using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tables.Delimited;

namespace PretrainGen.Generator.Rules.Mending;

/// <summary>Mends of the cells of an entity. They are made when somebody asks for them: most findings are only shown.</summary>
/// <param name="entity">The entity.</param>
internal sealed class CellMends(EntityContext entity)
{
    private readonly ConcurrentDictionary<MergedColumn, HashSet<string>> _taken = new();

    /// <summary>
    /// Makes a part of a cell's value say something else; nothing where the cell is written in a way that is not understood.
    /// </summary>
    /// <param name="address">The cell.</param>
    /// <param name="part">What is wrong: the value, or an item of a list.</param>
    /// <param name="meant">What takes its place; "" where nothing is known.</param>
    /// <param name="isClear">Whether nothing else can be meant.</param>
    public IEnumerable<Mend> Replace(CellAddress address, string part, string meant, Func<bool> isClear)
    {
        if (meant.Length == 0 || meant == part || entity.Entity.CellAt(address) is not { } cell)
            yield break;

        var (value, span) = (cell.Value, cell.Span);
        if (FindOnly(value, part) is { } at && Write(address.File, cell, value, at, (part, meant)) is { } raw)
        {
            var mended = value.Remove(at, part.Length).Insert(at, meant);
            yield return new(new(entity.Files[address.File].Source, span), raw, isClear() && IsFree(address, mended));
        }
    }

    /// <summary>Writes a stretch of a cell anew.</summary>
    /// <param name="address">The cell.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="raw">What takes its place.</param>
    /// <param name="value">What the cell says then.</param>
    /// <param name="isClear">Whether nothing else can be meant.</param>
    public IEnumerable<Mend> Rewrite(CellAddress address, TextSpan span, string raw, string value, bool isClear)
    {
        yield return new(new(entity.Files[address.File].Source, span), raw, isClear && IsFree(address, value));
    }

    // What is the same in both stays as it is written.
    private string? Write(int number, Cell cell, string value, int at, (string Old, string New) text)
    {
        var file = entity.Files[number];
        var (start, end) = CommonEnds(text.Old, text.New);
        var length = text.Old.Length - start - end;
        var middle = text.New.Substring(start, text.New.Length - start - end);
        var source = file.Source.GetText(CancellationToken.None);
        var raw = source.Substring(cell.Span.Start, cell.Span.Length);
        return file.Declared.Format == TableFormat.Markdown
            ? MarkdownWriting.Write(raw, value, at + start, length, middle)
            : new DelimitedWriting(FileDialect.DelimiterOf(file), FileDialect.QuoteOf(file))
                .Write(raw, cell.IsQuoted, at + start, length, middle);
    }

    private static (int Start, int End) CommonEnds(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var start = 0;
        while (start < shorter && one[start] == other[start] && !char.IsSurrogate(one[start]))
            start++;
        var end = 0;
        while (end < shorter - start && one[one.Length - 1 - end] is var c && c == other[other.Length - 1 - end] && !char.IsSurrogate(c))
            end++;
        return (start, end);
    }

    /// <summary>Where a part is in a value: all of it, or the one item that says so; null where there are several, or none.</summary>
    private static int? FindOnly(string value, string part)
    {
        if (value == part)
            return 0;

        var found = new List<int>();
        var at = value.IndexOf(part, StringComparison.Ordinal);
        for (; at >= 0; at = value.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (IsBoundary(value, at) && IsBoundary(value, at + part.Length))
                found.Add(at);
        }

        return found.Count == 1 ? found[0] : null;
    }

    private static bool IsBoundary(string value, int at) =>
        at == 0 || at == value.Length || !char.IsLetterOrDigit(value[at - 1]) || !char.IsLetterOrDigit(value[at]);

    // Two rows of one name, or two columns, may be two things: that is for a person to see.
    private bool IsFree(CellAddress address, string value)
    {
        if (address.Row < 0)
            return !entity.Entity.TableOf(address).Header.Any(header => header.Value == value);
        if (entity.Table.SectionOf(address)?.Columns.ElementAtOrDefault(address.Column) is not { } column)
            return true;

        var isUnique = entity.IsKey(address) || column.IsKey || entity.Model.Columns.Find(column)?.IsUnique == true;
        return !isUnique || !TakenIn(column).Contains(value);
    }

    private HashSet<string> TakenIn(MergedColumn column) =>
        _taken.GetOrAdd(column, key => new HashSet<string>(key.Filled, StringComparer.Ordinal));
}
