using System.CommandLine;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Commands;

/// <summary>The arguments and options by which every verb is told its tables.</summary>
internal sealed class InputSymbols
{
    private readonly Argument<string[]> _paths = new("paths")
    {
        Description = ToolText.Of("PathsDescription"),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _project = new("--project") { Description = ToolText.Of("ProjectDescription") };

    // What the metadata of an item says in a project.
    private readonly Dictionary<string, Option<string>> _metadata = new()
    {
        ["Schema"] = new("--schema") { Description = ToolText.Of("SchemaDescription") },
        ["Key"] = new("--key") { Description = ToolText.Of("KeyDescription") },
        ["Heading"] = new("--heading") { Description = ToolText.Of("HeadingDescription") },
        ["Delimiter"] = new("--delimiter") { Description = ToolText.Of("DelimiterDescription") },
    };

    /// <summary>Adds them to a verb.</summary>
    public InputSymbols(Command command)
    {
        _metadata["Delimiter"].AcceptOnlyFromAmong([.. ItemMetadata.Delimiters.Words]);
        command.Add(_paths);
        command.Add(_project);
        foreach (var option in _metadata.Values)
            command.Add(option);
    }

    private string[] PathsOf(ParseResult parsed) => parsed.GetValue(_paths) ?? [];

    /// <summary>What the user asks for, in his words: the paths or the project.</summary>
    public string NamesOf(ParseResult parsed) => parsed.GetValue(_project) ?? string.Join(' ', PathsOf(parsed).DefaultIfEmpty("."));

    /// <summary>Finds the tables that a command line asks for.</summary>
    /// <exception cref="InputException">There are none.</exception>
    public async Task<TableInputs> FindAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = Directory.GetCurrentDirectory();
        var metadata = _metadata
            .Select(option => (option.Key, Value: parsed.GetValue(option.Value)))
            .Where(said => !string.IsNullOrEmpty(said.Value))
            .ToDictionary(said => said.Key, said => said.Value!);
        if (parsed.GetValue(_project) is not { } project)
            return PathInputs.Find(PathsOf(parsed), metadata, folder);

        return PathsOf(parsed).Length + metadata.Count > 0
            ? throw new InputException(ToolText.Of("PathsAndProject"))
            : await ProjectInputs.ReadAsync(project, folder, cancellation).ConfigureAwait(false);
    }
}
