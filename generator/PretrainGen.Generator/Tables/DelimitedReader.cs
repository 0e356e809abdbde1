using System.Collections.Immutable;

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
        var document = new DocumentBuilder();
        var scanner = new DelimitedScanner(text, start, dialect, document);
        if (scanner.MoveToRecord())
            ReadTable(scanner, document.AddTable(ImmutableArray<string>.Empty, ReadHeader(scanner)), cancellation);
        return document.ToDocument();
    }

    private static void ReadTable(DelimitedScanner scanner, TableBuilder table, CancellationToken cancellation)
    {
        while (scanner.MoveToRecord())
        {
            cancellation.ThrowIfCancellationRequested();
            ReadRow(scanner, table);
        }
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
