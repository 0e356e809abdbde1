using System.Text.RegularExpressions;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>The README, done from top to bottom by somebody who has nothing but the packages.</summary>
public sealed partial class ReadmeTests(PackageFeed feed) : IDisposable
{
    private const string Table = "Shop/models.table.csv";
    private const string Schema = "Shop/models.table.schema.json";

    private readonly Consumer _consumer = new(feed);

    public void Dispose() => _consumer.Dispose();

    [MatrixFact("README: every command and file, from nothing to a page")]
    public void What_it_says_happens()
    {
        var commands = Blocks("sh");
        Assert.StartsWith("dotnet pack PretrainGen.sln", commands[0], StringComparison.Ordinal);

        Type(commands[1]);
        _consumer.Write(Table, Blocks("csv").Single()).Write("Shop/Program.cs", Blocks("csharp").Single());
        Assert.Equal(Promised(), Type("cd Shop; dotnet run").AssertSilent().Output.ReplaceLineEndings("\n").Trim());

        Type("cd Shop; " + commands[2]);
        AddToSchema(Blocks("json")[0]);
        Assert.Contains(Blocks("text").Single().Trim(), Type("cd Shop; dotnet build").Output, StringComparison.Ordinal);

        var table = File.ReadAllText(_consumer.PathOf(Table));
        _consumer.Write(Table, table.Replace("2018,Contrastive", "2018,Genertive", StringComparison.Ordinal));
        Assert.Contains("error PTG2003", Start("cd Shop; dotnet build").Output, StringComparison.Ordinal);
        Type("cd Shop; pretraingen fix models.table.csv");
        Type("cd Shop; dotnet build").AssertSilent();

        Type("cd Shop; " + commands[3]);
        Assert.Contains("Model,row,0,BERT,BERT,", File.ReadAllText(_consumer.PathOf("Shop/models.shipped.csv")), StringComparison.Ordinal);
        Type("cd Shop; " + commands[4].Replace(" --open", "", StringComparison.Ordinal));
        Assert.True(File.Exists(_consumer.PathOf("Shop/models.html")));
    }

    // A key of the object that the file holds, before its last brace.
    private void AddToSchema(string property)
    {
        var schema = File.ReadAllText(_consumer.PathOf(Schema)).TrimEnd();
        Assert.EndsWith("}", schema, StringComparison.Ordinal);
        _consumer.Write(Schema, schema[..^1].TrimEnd() + ",\n" + property + "}\n");
    }

    private static string Promised() => string.Join('\n', Comment().Matches(Blocks("csharp").Single()).Select(match => match.Groups[1].Value));

    private CommandRun Type(string commands) => Start(commands).AssertSucceeds();

    /// <summary>The packages of this run are no release, so their version has to be named; and the machine keeps its own tools.</summary>
    private CommandRun Start(string commands)
    {
        _consumer.Write("typed.sh", commands
            .Replace("/path/to/packages", feed.Folder, StringComparison.Ordinal)
            .Replace("add package PretrainGen ", $"add package PretrainGen --version {feed.Version} ", StringComparison.Ordinal)
            .Replace("install --global PretrainGen.Tool ", $"install --tool-path {_consumer.PathOf("tools")} --version {feed.Version} PretrainGen.Tool ", StringComparison.Ordinal)
            .Replace("pretraingen ", _consumer.PathOf("tools/pretraingen") + " ", StringComparison.Ordinal));
        return DotNet.Start(_consumer.Folder, "bash", "-e", "typed.sh");
    }

    private static List<string> Blocks(string language) => [.. Recipe.Blocks("README.md", language)];

    [GeneratedRegex("// (.+)$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
