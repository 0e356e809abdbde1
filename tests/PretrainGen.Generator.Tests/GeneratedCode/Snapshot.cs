using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>
/// Compares generated files with the ones somebody has read and accepted: <c>Snapshots/Class.Test#hint.verified.cs</c> beside the test.
/// What differs is written as <c>.received.cs</c>; running the test with <c>PRETRAINGEN_ACCEPT=1</c> accepts it.
/// </summary>
internal static partial class Snapshot
{
    private const string AcceptVariable = "PRETRAINGEN_ACCEPT";

    /// <summary>Fails unless exactly these files were accepted for the calling test.</summary>
    public static void Verify(IEnumerable<GeneratedSource> sources, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Verify(sources, Environment.GetEnvironmentVariable(AcceptVariable) == "1", file, test);

    /// <summary>As <see cref="Verify(IEnumerable{GeneratedSource}, string, string)"/>, or accepts the files as they are.</summary>
    public static void Verify(IEnumerable<GeneratedSource> sources, bool accept, string file, string test)
    {
        var directory = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(file)!, "Snapshots")).FullName;
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{test}";
        var received = sources.ToDictionary(source => Path.Combine(directory, $"{name}#{Stem(source)}"), source => Scrub(source.Text));
        foreach (var old in Directory.GetFiles(directory, $"{name}#*.received.cs"))
            File.Delete(old);
        if (accept)
            Accept(directory, name, received);
        var differences = Differences(directory, name, received).ToArray();
        Assert.True(differences.Length == 0, $"""
            {string.Join("\n", differences)}
            When this is as it should be: {AcceptVariable}=1 dotnet test tests/PretrainGen.Generator.Tests --filter FullyQualifiedName~{name}
            """);
    }

    private static void Accept(string directory, string name, Dictionary<string, string> received)
    {
        foreach (var old in Directory.GetFiles(directory, $"{name}#*.verified.cs"))
            File.Delete(old);
        foreach (var (stem, text) in received)
            File.WriteAllText(stem + ".verified.cs", text);
    }

    private static IEnumerable<string> Differences(string directory, string name, Dictionary<string, string> received)
    {
        foreach (var (stem, text) in received.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var verified = File.Exists(stem + ".verified.cs") ? File.ReadAllText(stem + ".verified.cs") : null;
            if (verified == text)
                continue;
            File.WriteAllText(stem + ".received.cs", text);
            yield return verified is null ? $"{Path.GetFileName(stem)}: not accepted yet" : $"{Path.GetFileName(stem)}: {FirstDifference(verified, text)}";
        }

        foreach (var old in Directory.GetFiles(directory, $"{name}#*.verified.cs"))
        {
            if (!received.ContainsKey(old[..^".verified.cs".Length]))
                yield return $"{Path.GetFileName(old)}: accepted, but no longer generated";
        }
    }

    private static string FirstDifference(string verified, string received)
    {
        string[] expected = verified.Split('\n'), actual = received.Split('\n');
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
            line++;
        return $"line {line + 1}\n  accepted: {LineOf(expected)}\n  received: {LineOf(actual)}";

        string LineOf(string[] lines) => line < lines.Length ? Printable(lines[line]) : "(end of file)";
    }

    /// <summary>A difference that cannot be seen, such as a carriage return, is no help.</summary>
    private static string Printable(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var character in line)
            text.Append(char.IsControl(character) ? $"\\u{(int)character:x4}" : character);
        return text.ToString();
    }

    private static string Stem(GeneratedSource source) =>
        (source.HintName.EndsWith(".cs", StringComparison.Ordinal) ? source.HintName[..^3] : source.HintName).Replace('/', '-');

    /// <summary>The version of the generator is not what a snapshot is about.</summary>
    private static string Scrub(string text) => GeneratorVersion().Replace(text, "$1\"0.0.0\"");

    [GeneratedRegex("""(GeneratedCode(?:Attribute)?\("[^"]*", )"[^"]*"(?=\))""")]
    private static partial Regex GeneratorVersion();
}
