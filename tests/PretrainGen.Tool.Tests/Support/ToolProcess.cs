using System.Diagnostics;
using System.Text;

namespace PretrainGen.Tool.Tests.Support;

/// <summary>Runs the tool as a process of its own.</summary>
internal static class ToolProcess
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "PretrainGen.Tool.dll");

    /// <summary>Runs the tool in a folder.</summary>
    /// <returns>What it wrote to standard output and standard error, and its exit code.</returns>
    public static Task<(string Output, string Errors, int ExitCode)> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, new Dictionary<string, string>(), arguments);

    /// <summary>The same where some variables of the environment are others.</summary>
    public static async Task<(string Output, string Errors, int ExitCode)> RunAsync(
        string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (output.ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"), process.ExitCode);
    }
}
