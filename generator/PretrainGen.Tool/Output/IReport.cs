namespace PretrainGen.Tool.Output;

/// <summary>A format that findings are reported in.</summary>
internal interface IReport
{
    /// <summary>Writes all that is shown of a result.</summary>
    void Write(CheckResult result);
}
