using System.CommandLine;
using System.Globalization;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Commands;

/// <summary>The command line: <c>pretraingen</c> and its verbs.</summary>
internal static class ToolCommand
{
    private const string LanguageOption = "--language";

    private static readonly Dictionary<string, string> Cultures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "en",
        ["zh"] = "zh-Hans",
    };

    /// <summary>The whole command line, ready to parse arguments.</summary>
    public static RootCommand Create()
    {
        var language = new Option<string>(LanguageOption) { Description = ToolText.Of("LanguageDescription"), Recursive = true };
        language.AcceptOnlyFromAmong([.. Cultures.Keys]);
        return new RootCommand(ToolText.Of("ToolDescription"))
        {
            language,
            new CheckCommand(),
            DraftCommand.Create(),
            new FixCommand(),
            new ShipCommand(),
            new PageCommand(),
        };
    }

    /// <summary>
    /// Chooses the language: that of <c>--language</c>, else that of the .NET command line, else that of the system. Descriptions are made
    /// with the commands, so it is looked for before arguments are parsed.
    /// </summary>
    public static void ChooseLanguage(IReadOnlyList<string> arguments)
    {
        var at = arguments.ToList().IndexOf(LanguageOption);
        var said = arguments.ElementAtOrDefault(at < 0 ? -1 : at + 1)
            ?? arguments.FirstOrDefault(argument => argument.StartsWith(LanguageOption + "=", StringComparison.Ordinal))?.Split('=')[1]
            ?? Environment.GetEnvironmentVariable("DOTNET_CLI_UI_LANGUAGE")
            ?? CultureInfo.CurrentUICulture.Name;
        if (Cultures.TryGetValue(said.Split('-')[0], out var culture))
            ToolText.Language = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
    }
}
