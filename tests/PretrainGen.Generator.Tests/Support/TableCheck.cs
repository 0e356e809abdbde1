using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>Runs every rule over some files, as a build does, and tells what it found cell by cell.</summary>
internal static class TableCheck
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
    [
        .. from type in typeof(PretrainGenerator).Assembly.GetTypes()
           where !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
           orderby type.FullName
           select (DiagnosticAnalyzer)Activator.CreateInstance(type)!,
    ];

    /// <summary>What is found, in the order of the files and of their lines.</summary>
    public static IReadOnlyList<CellReport> Run(params ProjectFile[] files)
    {
        var texts = files.ToDictionary(file => file.Path, file => new TestAdditionalText(file), StringComparer.Ordinal);
        var options = new AnalyzerOptions([.. texts.Values], new TestOptionsProvider("Consumer", files));
        var compilation = CSharpCompilation.Create("Consumer").WithAnalyzers(
            Rules,
            new CompilationWithAnalyzersOptions(
                options,
                (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} failed.", exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        var diagnostics = compilation.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return
        [
            .. from file in files
               let document = Read(file)
               from diagnostic in diagnostics
               where diagnostic.Location.GetLineSpan().Path == file.Path
               orderby Array.IndexOf(files, file), diagnostic.Location.SourceSpan.Start, diagnostic.Id
               select Describe(file, document, diagnostic),
        ];
    }

    private static TableDocument Read(ProjectFile file)
    {
        var format = System.IO.Path.GetExtension(file.Path) is ".md" ? TableFormat.Markdown : TableFormat.Delimited;
        return System.IO.Path.GetExtension(file.Path) is ".json"
            ? TableDocument.Empty
            : TableReader.Read(SourceText.From(file.Text), format, DialectOf(file), TestContext.Current.CancellationToken);
    }

    private static Dialect DialectOf(ProjectFile file) => file.Metadata.GetValueOrDefault("Delimiter", "") switch
    {
        "semicolon" => new Dialect(';'),
        "pipe" => new Dialect('|'),
        _ => System.IO.Path.GetExtension(file.Path) is ".tsv" ? Dialect.Tab : Dialect.Comma,
    };

    private static CellReport Describe(ProjectFile file, TableDocument document, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var (record, row, column) = Find(document, span);
        return new CellReport(
            System.IO.Path.GetFileName(file.Path),
            record,
            row,
            column,
            file.Text.Substring(span.Start, span.Length),
            diagnostic.Id,
            diagnostic.Severity,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static (int Record, string Row, string Column) Find(TableDocument document, TextSpan span)
    {
        foreach (var table in document.Tables)
        {
            var header = Array.FindIndex([.. table.Header], cell => Holds(cell.Span, span));
            if (header >= 0)
                return (1, table.Header[0].Value, table.Header[header].Value);
            for (var row = 0; row < table.Rows.Length; row++)
            {
                var cells = table.Rows[row].Cells;
                if (!table.Rows[row].Span.IntersectsWith(span))
                    continue;

                var column = Array.FindIndex([.. cells], cell => Holds(cell.Span, span));
                return (row + 2, cells[0].Value, column < 0 ? "" : table.Header[column].Value);
            }
        }

        return (0, "", "");
    }

    private static bool Holds(TextSpan cell, TextSpan span) => cell.Contains(span) || cell == span;
}
