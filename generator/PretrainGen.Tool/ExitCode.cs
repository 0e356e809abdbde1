namespace PretrainGen.Tool;

/// <summary>What the tool tells the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>All is well: no finding is an error.</summary>
    public const int Success = 0;

    /// <summary>There are findings that are errors, a table has no draft, or a shipped file is not up to date.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or names what cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>The user cancelled, as shells count it.</summary>
    public const int Cancelled = 130;
}
