using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>Reads a delimited file: the first record is the header, every other one a row.</summary>
internal static class DelimitedReader
{
    /// <summary>Reads the one table of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where its content starts, after a byte order mark.</param>
    /// <param name="dialect">The signs that the file uses.</param>
    /// <param name="cancellation">Asked between rows.</param>
    public static TableDocument Read(string text, int start, Dialect dialect, CancellationToken cancellation)
    {
        var findings = ImmutableArray.CreateBuilder<ReadFinding>();
        var scanner = new DelimitedScanner(text, start, dialect, findings);
        if (!scanner.MoveToRecord())
        {
            findings.Add(new ReadFinding(ReadFault.NoTable, new TextSpan(0, 0), "", ""));
            return new TableDocument(ImmutableArray<Table>.Empty, findings.ToImmutable());
        }

        var table = new TableBuilder(ImmutableArray<string>.Empty, ReadHeader(scanner), findings);
        while (scanner.MoveToRecord())
        {
            cancellation.ThrowIfCancellationRequested();
            ReadRow(scanner, table);
        }

        return new TableDocument(ImmutableArray.Create(table.ToTable()), findings.ToImmutable());
    }

    private static ImmutableArray<Cell> ReadHeader(DelimitedScanner scanner)
    {
        var header = ImmutableArray.CreateBuilder<Cell>();
        do
        {
            header.Add(scanner.ReadCell());
        }
        while (!scanner.AtRecordEnd);
        return header.ToImmutable();
    }

    private static void ReadRow(DelimitedScanner scanner, TableBuilder table)
    {
        do
        {
            table.Add(scanner.ReadCell());
        }
        while (!scanner.AtRecordEnd);
        table.EndRow();
    }
}
