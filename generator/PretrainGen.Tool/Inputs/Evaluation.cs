using System.Diagnostics;
using System.Text.Json;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Inputs;

/// <summary>A project as MSBuild evaluates it: items and properties, nothing is built.</summary>
/// <param name="answer">What <c>dotnet msbuild</c> prints.</param>
internal sealed class Evaluation(JsonDocument answer) : IDisposable
{
    private const string Frameworks = "TargetFrameworks";

    /// <inheritdoc/>
    public void Dispose() => answer.Dispose();

    /// <summary>The value of a property; "" where it is not set.</summary>
    public string PropertyOf(string name) => answer.RootElement.GetProperty("Properties").GetProperty(name).GetString() ?? "";

    /// <summary>The items of a type, each an object of its metadata.</summary>
    public IEnumerable<JsonElement> ItemsOf(string type) => answer.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray();

    /// <summary>Evaluates a project; one for several frameworks for the first of them, since only then it has all its items.</summary>
    /// <param name="project">The full path of the project file.</param>
    /// <param name="items">The types of the items that are asked for.</param>
    /// <param name="properties">The properties that are asked for, <c>TargetFrameworks</c> among them.</param>
    /// <param name="cancellation">Stops MSBuild.</param>
    /// <exception cref="InputException">MSBuild cannot read the project.</exception>
    public static async Task<Evaluation> RunAsync(
        string project, IEnumerable<string> items, IEnumerable<string> properties, CancellationToken cancellation)
    {
        string[] arguments =
        [
            "msbuild", project, "-nologo",
            .. items.Select(item => "-getItem:" + item),
            .. properties.Select(name => "-getProperty:" + name),
        ];
        var evaluation = await RunAsync(project, arguments, cancellation).ConfigureAwait(false);
        if (evaluation.PropertyOf(Frameworks).Split(';', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } first, ..])
            return evaluation;

        evaluation.Dispose();
        return await RunAsync(project, [.. arguments, "-p:TargetFramework=" + first], cancellation).ConfigureAwait(false);
    }

    private static async Task<Evaluation> RunAsync(string project, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(project)!,
        };
        using var msbuild = Process.Start(start)!;
        try
        {
            var errors = msbuild.StandardError.ReadToEndAsync(cancellation);
            var output = await msbuild.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false);
            await msbuild.WaitForExitAsync(cancellation).ConfigureAwait(false);
            var complaints = output + await errors.ConfigureAwait(false);
            return msbuild.ExitCode == 0
                ? new Evaluation(JsonDocument.Parse(output))
                : throw new InputException(ToolText.Of("ProjectCannotBeRead", project, complaints.Trim()));
        }
        catch (OperationCanceledException)
        {
            msbuild.Kill(entireProcessTree: true);
            throw;
        }
    }
}
