using System.Text.RegularExpressions;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Consumers;

/// <summary>The commands of the README, typed by somebody who has nothing but the packages.</summary>
public partial class ReadmeTests(PackageFeed feed)
{
    [MatrixFact("README: every command of \"Quick start\"")]
    public void The_commands_do_what_they_say()
    {
        var section = File.ReadAllText(Path.Combine(RepositoryCopy.Original, "README.md")).Split("\n## Quick start\n")[1].Split("\n## ")[0];
        var blocks = Commands().Matches(section).Select(match => match.Groups[1].Value).ToList();
        using var consumer = new Consumer(feed);
        consumer.Write("minute.sh", Script(consumer, blocks[1])).Write("template.sh", "cd Shop\n" + Script(consumer, blocks[2]));

        Assert.Equal(3, blocks.Count);
        Assert.StartsWith("dotnet pack PretrainGen.sln", blocks[0], StringComparison.Ordinal);
        var printed = PrintedWord().Match(section).Groups[1].Value;
        Assert.EndsWith(printed, DotNet.Start(consumer.Folder, "bash", "-e", "minute.sh").AssertSucceeds().AssertSilent().Output.TrimEnd(), StringComparison.Ordinal);
        DotNet.Start(consumer.Folder, "bash", "-e", "template.sh").AssertSucceeds().AssertSilent();
        Assert.True(File.Exists(consumer.PathOf("Shop/networks.schema.json")));
    }

    /// <summary>The packages of this run are no release, so their version has to be named; and the machine keeps its own templates.</summary>
    private string Script(Consumer consumer, string commands) => commands
        .Replace("/path/to/packages", feed.Folder, StringComparison.Ordinal)
        .Replace("add package PretrainGen ", $"add package PretrainGen --version {feed.Version} ", StringComparison.Ordinal)
        .Replace("install PretrainGen.Templates ", $"install PretrainGen.Templates@{feed.Version} --debug:custom-hive {consumer.PathOf("hive")} ", StringComparison.Ordinal)
        .Replace("new pretrain-table ", $"new pretrain-table --debug:custom-hive {consumer.PathOf("hive")} ", StringComparison.Ordinal);

    [GeneratedRegex(@"^```sh\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Commands();

    [GeneratedRegex("It prints `([^`]+)`")]
    private static partial Regex PrintedWord();
}
