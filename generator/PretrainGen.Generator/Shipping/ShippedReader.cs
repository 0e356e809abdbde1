using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Shipping;

/// <summary>Reads a shipped file. A line that cannot be read is a fault, and the others count.</summary>
internal sealed class ShippedReader
{
    private const string ConflictStart = "<<<<<<<";
    private const string ConflictEnd = ">>>>>>>";

    private static readonly string[] ConflictMarks = [ConflictStart, "|||||||", "=======", ConflictEnd];

    private readonly TableDocument _document;
    private readonly List<ShippedLine> _lines = [];
    private readonly List<Fault<ShippedFault, TextSpan>> _faults = [];
    private bool _isInConflict;
    private bool _hasConflicts;

    private ShippedReader(TableDocument document) => _document = document;

    /// <summary>Reads a file. One without any line says that nothing was shipped.</summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public static ShippedDocument Read(SourceText text, CancellationToken cancellation)
    {
        var document = TableReader.Read(text, TableFormat.Delimited, Dialect.Comma, cancellation);
        return document.Tables.IsEmpty ? ShippedDocument.Empty : new ShippedReader(document).Read(cancellation);
    }

    private ShippedDocument Read(CancellationToken cancellation)
    {
        var table = _document.Tables[0];
        if (HasRightHeader(table.Header))
        {
            var broken = _document.Faults.Select(fault => fault.Place).ToList();
            foreach (var row in table.Rows)
            {
                cancellation.ThrowIfCancellationRequested();
                ReadLine(row, broken);
            }
        }

        // Between the marks of a conflict, both sides say something: that they do is the one thing to report.
        var contradictions = _hasConflicts ? [] : ShippedContradictions.Find(_lines);
        var facts = _lines.ConvertAll(line => line.Fact);
        facts.Sort(ShippedFact.Order);
        return new ShippedDocument(
            facts.ToEquatableArray(),
            _lines.ToImmutableArray(),
            _faults.Concat(contradictions).OrderBy(fault => fault.Place.Start).ToImmutableArray());
    }

    private bool HasRightHeader(CellList header)
    {
        var span = TextSpan.FromBounds(header[0].Span.Start, header[header.Length - 1].Span.End);
        if (IsMark(header[0].Value))
            NoteMark(header[0].Value, span);
        else if (!header.Select(cell => cell.Value).SequenceEqual(ShippedFormat.Columns))
            _faults.Add(new(ShippedFault.WrongHeader, span, header[0].Value, ShippedFormat.Header));
        else
            return true;

        return false;
    }

    private void ReadLine(Row row, List<TextSpan> broken)
    {
        var cells = row.Cells;
        if (IsMark(cells[0].Value))
            NoteMark(cells[0].Value, row.Span);
        else if (IsIn(row.Span, broken))
            _faults.Add(new(ShippedFault.BrokenLine, row.Span, cells[0].Value, ""));
        else if (!ShippedFormat.Kinds.TryFind(cells[1].Value, out var kind))
            _faults.Add(new(ShippedFault.UnknownKind, cells[1].Span, cells[1].Value, string.Join(" | ", ShippedFormat.Kinds.Words)));
        else
            ReadFact(row, cells, kind);
    }

    private void ReadFact(Row row, CellList cells, ShippedKind kind)
    {
        var values = cells.Select(cell => cell.Value).ToArray();
        var hasNumber = kind is not (ShippedKind.Column or ShippedKind.Lookup);
        var number = ReadNumber(values[2]);
        bool[] isRight =
        [
            values[0].Length > 0,
            true,
            hasNumber ? number is not null : values[2].Length == 0,
            kind switch
            {
                ShippedKind.Category => true,
                ShippedKind.Column or ShippedKind.Lookup => values[3].Length == 0,
                _ => values[3].Length > 0,
            },
            MemberName.IsValid(values[4]),
            (values[5].Length > 0) == kind is ShippedKind.Category or ShippedKind.Column or ShippedKind.Lookup,
        ];
        var wrong = Array.IndexOf(isRight, false);
        if (wrong >= 0)
        {
            _faults.Add(new(ShippedFault.InvalidCell, cells[wrong].Span, values[wrong], ShippedFormat.Columns[wrong]));
            return;
        }

        _lines.Add(new ShippedLine(
            new ShippedFact(values[0], kind, number, values[3], values[4], values[5]),
            row.Span,
            cells[0].Span,
            cells[2].Span,
            cells[3].Span,
            cells[4].Span));
    }

    private static int? ReadNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsMark(string text) => Array.Exists(ConflictMarks, mark => text.StartsWith(mark, StringComparison.Ordinal));

    // A conflict is one thing, told where it starts.
    private void NoteMark(string text, TextSpan span)
    {
        var starts = text.StartsWith(ConflictStart, StringComparison.Ordinal);
        if (starts || !_isInConflict)
            _faults.Add(new(ShippedFault.Conflict, span, text.Substring(0, ConflictStart.Length), ""));

        _hasConflicts = true;
        _isInConflict = !text.StartsWith(ConflictEnd, StringComparison.Ordinal) && (starts || _isInConflict);
    }

    // The faults are in file order, as the lines are.
    private static bool IsIn(TextSpan line, List<TextSpan> broken)
    {
        var at = broken.CountWhile(place => place.End < line.Start);
        return at < broken.Count && broken[at].Start <= line.End;
    }
}
