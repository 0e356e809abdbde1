using System.Diagnostics;

namespace PretrainGen.Package.Tests.Support;

/// <summary>Runs the real <c>dotnet</c>, and what it built.</summary>
internal static class DotNet
{
    public static CommandRun Run(string folder, params string[] arguments) => Start(folder, "dotnet", arguments);

    /// <summary>Starts <c>dotnet</c> with something that goes on.</summary>
    public static RunningCommand Begin(string folder, params string[] arguments) => new(Command(folder, "dotnet", arguments));

    public static CommandRun Start(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(Command(folder, program, arguments))!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output + errors.Result);
    }

    private static ProcessStartInfo Command(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            Environment =
            {
                ["DOTNET_CLI_UI_LANGUAGE"] = "en",
                ["DOTNET_NOLOGO"] = "1",
                ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
                ["MSBUILDDISABLENODEREUSE"] = "1",
            },
        };

        // What the test host was started with is not meant for the builds in it.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal) || name.StartsWith("VSTEST", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        return start;
    }
}
