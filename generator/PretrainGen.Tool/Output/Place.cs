using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Tool.Output;

/// <summary>A stretch of a file, as reports name it.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="Lines">Its lines and columns, from 0.</param>
/// <param name="Span">Its characters.</param>
internal readonly record struct Place(string Path, LinePositionSpan Lines, TextSpan Span)
{
    /// <summary>The place that a finding names.</summary>
    public static Place Of(Location location)
    {
        var lines = location.GetLineSpan();
        return new Place(lines.Path, lines.Span, location.SourceSpan);
    }

    /// <summary>Its first line, from 1.</summary>
    public int StartLine => Lines.Start.Line + 1;

    /// <summary>Its first column, from 1.</summary>
    public int StartColumn => Lines.Start.Character + 1;

    /// <summary>Its last line, from 1.</summary>
    public int EndLine => Lines.End.Line + 1;

    /// <summary>The column after its last, from 1.</summary>
    public int EndColumn => Lines.End.Character + 1;

    /// <summary>The path as a user names it: from the folder that he is in, where the file is below it.</summary>
    public string ShortPath(string folder) => ShortPath(Path, folder);

    /// <summary>The place as MSBuild writes it, for editors and CI systems that know MSBuild: <c>models.csv(12,7)</c>.</summary>
    public string NameFrom(string folder) =>
        string.Create(CultureInfo.InvariantCulture, $"{ShortPath(folder)}({StartLine},{StartColumn})");

    /// <summary>The path as files name it that other machines read: with slashes between folders.</summary>
    public static string PortablePath(string path, string folder) => ShortPath(path, folder).Replace('\\', '/');

    /// <inheritdoc cref="ShortPath(string)"/>
    public static string ShortPath(string path, string folder)
    {
        var relative = System.IO.Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
