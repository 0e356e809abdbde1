using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Rules.Reporting;

/// <summary>
/// What a finding tells editors and tools of its mends, as properties of the diagnostic: <c>Mend.Count</c>, and for each of them from 0
/// <c>Mend.0.Start</c> and <c>Mend.0.Length</c> in characters of the file, <c>Mend.0.Text</c>, <c>Mend.0.IsClear</c> (<c>true</c> or
/// <c>false</c>) and, where it is in another file than the finding, <c>Mend.0.Path</c>.
/// </summary>
internal static class MendProperties
{
    /// <summary>How many mends there are; where it is not there, none.</summary>
    public const string Count = "Mend.Count";

    // A finding may stand for any number of cells, and each mend costs memory in every tool that shows findings.
    private const int MostMends = 1_000;

    private const string Start = "Start";
    private const string Length = "Length";
    private const string Text = "Text";
    private const string IsClear = "IsClear";
    private const string Path = "Path";

    /// <summary>The properties of a finding.</summary>
    /// <param name="mends">Its mends; of very many, the first ones are told.</param>
    /// <param name="file">The file that the finding is in.</param>
    public static ImmutableDictionary<string, string?> Of(IEnumerable<Mend> mends, DataFile file)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        var count = 0;
        foreach (var mend in mends.Take(MostMends))
        {
            properties[Key(count, Start)] = Number(mend.Place.Span.Start);
            properties[Key(count, Length)] = Number(mend.Place.Span.Length);
            properties[Key(count, Text)] = mend.Text;
            properties[Key(count, IsClear)] = mend.IsClear ? "true" : "false";
            if (mend.Place.File != file)
                properties[Key(count, Path)] = mend.Place.File.Path;
            count++;
        }

        if (count > 0)
            properties[Count] = Number(count);
        return properties.ToImmutable();
    }

    /// <summary>The mends that properties tell of.</summary>
    /// <param name="properties">The properties of a diagnostic.</param>
    /// <returns>What each replaces and by what, and its file where that is not the one of the finding.</returns>
    public static IEnumerable<(TextSpan Span, string Text, bool IsClear, string? Path)> Read(
        ImmutableDictionary<string, string?> properties)
    {
        var count = properties.TryGetValue(Count, out var told) && told is not null ? Parse(told) : 0;
        for (var mend = 0; mend < count; mend++)
        {
            yield return (
                new TextSpan(Parse(properties[Key(mend, Start)]!), Parse(properties[Key(mend, Length)]!)),
                properties[Key(mend, Text)]!,
                properties[Key(mend, IsClear)] == "true",
                properties.TryGetValue(Key(mend, Path), out var path) ? path : null);
        }
    }

    private static string Key(int mend, string name) => $"Mend.{Number(mend)}.{name}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Parse(string number) => int.Parse(number, CultureInfo.InvariantCulture);
}
