using System.CommandLine;
using PretrainGen.Tool.Drafting;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Commands;

/// <summary>The verb <c>draft</c>: writes the schema of a table that has none.</summary>
internal static class DraftCommand
{
    /// <summary>The verb with its arguments and options.</summary>
    public static Command Create()
    {
        var tables = new Argument<string[]>("tables") { Description = DraftTexts.Of("Argument_Tables"), Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = DraftTexts.Of("Option_Output") };
        var stdout = new Option<bool>("--stdout") { Description = DraftTexts.Of("Option_Stdout") };
        var force = new Option<bool>("--force") { Description = DraftTexts.Of("Option_Force") };
        var rules = new Option<bool>("--rules") { Description = DraftTexts.Of("Option_Rules") };
        var key = new Option<string?>("--key") { Description = DraftTexts.Of("Option_Key") };
        var heading = new Option<string?>("--heading") { Description = DraftTexts.Of("Option_Heading") };
        var command = new Command("draft", DraftTexts.Of("Command")) { tables, output, stdout, force, rules, key, heading };
        command.SetAction((parsed, cancellation) =>
        {
            var run = new DraftRun(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
            {
                Output = parsed.GetValue(stdout) ? DraftRun.Terminal : parsed.GetValue(output),
                ReplacesFiles = parsed.GetValue(force),
                ProposesRules = parsed.GetValue(rules),
                Metadata = MetadataOf(("Key", parsed.GetValue(key)), ("Heading", parsed.GetValue(heading))),
            };
            return run.RunAsync(parsed.GetValue(tables) ?? [], cancellation);
        });
        return command;
    }

    private static Dictionary<string, string> MetadataOf(params (string Name, string? Value)[] said) => said
        .Where(pair => pair.Value is not null)
        .ToDictionary(pair => pair.Name, pair => pair.Value!, StringComparer.Ordinal);
}
