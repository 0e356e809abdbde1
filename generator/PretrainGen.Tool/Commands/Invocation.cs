using System.CommandLine;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Commands;

/// <summary>Runs a command line, and says in words and by an exit code what kept it from its end.</summary>
internal static class Invocation
{
    /// <summary>Runs what was parsed.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(this ParseResult parsed)
    {
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync().ConfigureAwait(false);
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(ToolText.Of("Cancelled")).ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (InputException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(failure.Message).ConfigureAwait(false);
            return ExitCode.Usage;
        }
    }
}
