using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PretrainGen.Testing.Running;

/// <summary>What a build says of a project's C#.</summary>
/// <param name="Diagnostics">What the compiler reports, warnings or worse, unless a pragma switches it off.</param>
/// <param name="DocumentationFaults">
/// The doc comments that are no XML. The compiler leaves them out, and does not say so where its warning is switched off.
/// </param>
internal sealed record BuildComplaints(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> DocumentationFaults)
{
    /// <summary>Compiles a project and its documentation.</summary>
    public static BuildComplaints Of(Compilation compilation, CancellationToken cancellation = default)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.Emit(assembly, xmlDocumentationStream: documentation, cancellationToken: cancellation);
        return new(
            [.. emitted.Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Warning)],
            [.. FaultsOf(Encoding.UTF8.GetString(documentation.ToArray()))]);
    }

    /// <summary>A diagnostic with the line it is about, since generated code is nowhere to be looked up.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        var location = diagnostic.Location;
        var line = location.SourceTree?.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
        return line is null ? diagnostic.ToString() : $"{diagnostic}\n    {line[..Math.Min(line.Length, 200)]}";
    }

    private static IEnumerable<string> FaultsOf(string documentation) =>
        from line in documentation.Split('\n')
        where line.Contains("Badly formed XML comment", StringComparison.Ordinal)
        select line.Trim();
}
