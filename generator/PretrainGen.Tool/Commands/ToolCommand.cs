using System.CommandLine;

namespace PretrainGen.Tool.Commands;

/// <summary>The command line: <c>pretraingen</c> and its verbs.</summary>
internal static class ToolCommand
{
    /// <summary>The whole command line, ready to parse arguments.</summary>
    public static RootCommand Create() => new("Checks, describes and mends tables by the rules of PretrainGen, without a build.")
    {
        DraftCommand.Create(),
    };
}
