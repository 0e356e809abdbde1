using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>A cell has no spaces around its text, unless its column is written so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CellHasNoPadding() : TableRule(Descriptors.PTG1008_CellHasNoPadding)
{
    // At most 2 % of the cells: where more have spaces, that is how the file is laid out.
    private const int CellsPerPaddedOne = 50;

    private static readonly char[] Spaces = [' ', '\t'];

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files.Where(file => file.Declared.Format != TableFormat.Markdown))
        {
            var text = file.Source.GetText(entity.Cancellation);
            if (!MayBeIn(text, file.Declared.Dialect?.Delimiter ?? ','))
                continue;

            foreach (var (section, table) in file.Tables)
            {
                for (var column = 0; column < table.Header.Length; column++)
                    Check(entity, text, table, new CellAddress(file.Number, section, CellAddress.HeaderRow, column));
            }
        }
    }

    // Most files hold no space at the edge of a cell, so that none of their cells need be looked at.
    private static bool MayBeIn(string text, char delimiter)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsSpace(text[at]) && text[at] != delimiter && (IsEdge(at - 1) || IsEdge(at + 1)))
                return true;
        }

        return false;

        bool IsEdge(int at) => at < 0 || at == text.Length || text[at] is '"' or '\r' or '\n' || text[at] == delimiter;
    }

    private static void Check(EntityContext entity, string text, Table table, CellAddress header)
    {
        var padded = new List<(int Row, string Where)>();
        var filled = 0;
        for (var row = 0; row < table.Rows.Length; row++)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            var cell = table.Rows[row].Cells[header.Column];
            if (cell.Span.IsEmpty)
                continue;

            filled++;
            if (WhereIsPadding(text, cell) is { } where)
                padded.Add((row, where));
        }

        if (padded.Count == 0 || padded.Count * CellsPerPaddedOne > filled)
            return;

        var clean = CleanTexts(table, header.Column, padded.Select(found => found.Row));
        var mends = new CellMends(entity);
        foreach (var (row, where) in padded)
        {
            var address = header with { Row = row };
            var value = table.Rows[row].Cells[header.Column].Text;
            if (entity.IsRagged(address))
                continue;

            entity.Report(
                address,
                Details(clean.Contains(value.Trim())) with { Mends = MendsFor(mends, text, address, table.Rows[row].Cells[header.Column]) },
                entity.Where(address),
                Message.Quote(value),
                Message.Of("PTG1008_" + where));
        }
    }

    // Spaces make a difference where the same text stands elsewhere without them.
    private static FindingDetails Details(bool hasTwin) => new() { Severity = hasTwin ? null : DiagnosticSeverity.Info };

    /// <summary>Of the texts with spaces around them, those that some cell of the column has without.</summary>
    private static HashSet<string> CleanTexts(Table table, int column, IEnumerable<int> padded)
    {
        var wanted = new HashSet<string>(padded.Select(row => table.Rows[row].Cells[column].Text.Trim()), StringComparer.Ordinal);
        var clean = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Cells[column].Text is var text && wanted.Contains(text))
                clean.Add(text);
        }

        return clean;
    }

    private static IEnumerable<Mend> MendsFor(CellMends mends, string text, CellAddress address, Cell cell)
    {
        var inside = Inside(cell);
        var trimmed = text.Substring(inside.Start, inside.Length).Trim(Spaces);
        return mends.Rewrite(address, inside, trimmed, cell.Value.Trim(Spaces), isClear: true);
    }

    // Of a quoted cell, what is inside of the quotes.
    private static TextSpan Inside(Cell cell) =>
        cell.IsQuoted ? TextSpan.FromBounds(cell.Span.Start + 1, cell.Span.End - 1) : cell.Range;

    // A cell of nothing but spaces has no text that they are around.
    private static string? WhereIsPadding(string text, Cell cell)
    {
        var (start, end) = (Inside(cell).Start, Inside(cell).End);
        if (start >= end || !HasText(text, start, end))
            return null;

        return (IsSpace(text[start]), IsSpace(text[end - 1])) switch
        {
            (true, true) => "Around",
            (true, false) => "Before",
            (false, true) => "After",
            _ => null,
        };
    }

    private static bool HasText(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return start < end;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t';
}
